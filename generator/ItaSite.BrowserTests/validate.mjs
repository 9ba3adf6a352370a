// Prints what html-validate finds in the HTML files of a folder. Its own program asks for a newer Node.js than the library does.
import fs from "node:fs";
import path from "node:path";
import { HtmlValidate } from "html-validate";

const folder = process.argv[2];
const config = JSON.parse(fs.readFileSync(new URL(".htmlvalidate.json", import.meta.url), "utf8"));
const validator = new HtmlValidate(config);
const files = fs.readdirSync(folder, { recursive: true }).filter(file => file.endsWith(".html")).sort();
let found = 0;
for (const file of files) {
  const report = validator.validateStringSync(fs.readFileSync(path.join(folder, file), "utf8"));
  for (const { messages } of report.results) {
    for (const message of messages) {
      console.log(`${file}(${message.line},${message.column}): ${message.ruleId}: ${message.message}`);
      found++;
    }
  }
}
console.log(`${files.length} files, ${found} findings`);
process.exit(found === 0 && files.length > 0 ? 0 : 1);
