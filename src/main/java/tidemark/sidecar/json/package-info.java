/// Side-cars as JSON, `tidemark-sidecar/1`.
@NullMarked
package tidemark.sidecar.json;

import org.jspecify.annotations.NullMarked;
