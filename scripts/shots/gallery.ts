/** A page that shows pictures side by side, a row for each surface. */
export function galleryPage(files: readonly string[]): string {
  const surfaces = [...new Set(files.map((file) => file.split('.', 1)[0] ?? file))];
  const rows = surfaces.map((surface) => {
    const own = files.filter((file) => file.startsWith(`${surface}.`));
    return `<h2>${surface}</h2>\n<div>${own.map(figure).join('\n')}</div>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Obelus: every surface</title>
<style>
  body { font: 14px system-ui, sans-serif; margin: 2rem; background: #ddd; }
  div { display: flex; gap: 1rem; overflow-x: auto; align-items: start; }
  figure { margin: 0; flex: none; }
  img { display: block; max-height: 640px; max-width: 900px; border: 1px solid #888; }
</style>
<h1>Every surface</h1>
${rows.join('\n')}
</html>
`;
}

function figure(file: string): string {
  return `<figure><img src="${file}" alt="${file}"><figcaption>${file}</figcaption></figure>`;
}
