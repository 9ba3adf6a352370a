// A copy of the site that is opened from a disk has no server that finds index.html in a folder: say it in the links.
if (location.protocol === "file:") {
  for (const link of document.querySelectorAll("a[href], form[action]")) {
    const name = link.tagName === "A" ? "href" : "action";
    const [path, fragment] = link.getAttribute(name).split("#");
    if (path.endsWith("/") && !path.includes(":")) {
      link.setAttribute(name, path + "index.html" + (fragment === undefined ? "" : "#" + fragment));
    }
  }
}
