@Convert(app.Bytes.class)
@Convert(app.Bytes2.class)
package app;

import dev.vorm.annotation.Convert;
