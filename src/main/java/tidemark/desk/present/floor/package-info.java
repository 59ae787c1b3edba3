/// What the floor asks in mid-talk: finding the answer out of the audience's sight, and comparing with another report.
@NullMarked
package tidemark.desk.present.floor;

import org.jspecify.annotations.NullMarked;
