// The `~/` alias in the form that dependency-cruiser reads. WXT writes it into .wxt/tsconfig.json
// too, but as paths relative to that file, which dependency-cruiser takes relative to the root.
module.exports = { resolve: { alias: { '~': __dirname } } };
