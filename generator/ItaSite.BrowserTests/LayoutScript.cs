namespace ItaSite.BrowserTests;

/// <summary>Runs in the page and says what is wrong with its layout.</summary>
internal static class LayoutScript
{
    public const string Text = """
        () => {
          const wrong = [];
          const root = document.documentElement;
          const name = element => element.outerHTML.slice(0, 120);
          if (root.scrollWidth > root.clientWidth) {
            const wide = [...document.querySelectorAll("body *")].find(element => element.getBoundingClientRect().right > root.clientWidth + 1);
            wrong.push(`scrolls sideways (${root.scrollWidth} of ${root.clientWidth}) by ${wide ? name(wide) : "?"}`);
          }
          for (const element of document.querySelectorAll("[style]")) {
            wrong.push(`inline style: ${name(element)}`);
          }
          const looked = new Set([document.body]);
          const hasThai = element => [...element.childNodes].some(node => node.nodeType === 3 && /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/.test(node.data));
          for (const element of document.querySelectorAll("body *:not(script)")) {
            if (!hasThai(element) || element.closest(".unseen, svg, thead") || !element.checkVisibility()) {
              continue;
            }
            const style = getComputedStyle(element);
            if (parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - .5) {
              wrong.push(`lines of ${style.lineHeight} at ${style.fontSize}: ${name(element)}`);
            }
            for (let box = element; box && !looked.has(box); box = box.parentElement) {
              looked.add(box);
              const clips = /hidden|clip/.test(getComputedStyle(box).overflowY);
              if (clips && box.scrollHeight > box.clientHeight + 1) {
                wrong.push(`cuts marks: ${name(box)}`);
              }
            }
          }
          const labels = new Map([...document.querySelectorAll("label")].map(label => [label.control, label]));
          for (const target of document.querySelectorAll("a[href], button, input, summary")) {
            const box = (labels.get(target) ?? target).getBoundingClientRect();
            if (target.checkVisibility() && !target.closest(".skip, .unseen, svg") && box.height > 0 && box.height < 23.5) {
              wrong.push(`a target of ${box.width} by ${box.height}: ${name(target)}`);
            }
          }
          const own = root.lang === "en" ? /[\u0E00-\u0E7F]{3}/ : null;
          for (const element of own ? document.querySelectorAll(".menu, .crumbs, h1, h2, button, dt, summary, legend, label") : []) {
            const text = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join("");
            if (own.test(text) && !element.closest("[lang=th]")) {
              wrong.push(`Thai that is not marked as such: ${name(element)}`);
            }
          }
          for (const text of document.querySelectorAll("svg.chart text")) {
            const [part, whole] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
            if (part.width > 0 && (part.right > whole.right + 1 || part.left < whole.left - 1)) {
              wrong.push(`leaves its chart: ${name(text)}`);
            }
          }
          for (const picture of document.images) {
            if (picture.complete && picture.naturalWidth === 0) {
              wrong.push(`picture does not load: ${name(picture)}`);
            }
          }
          return wrong;
        }
        """;
}
