/** Entities whose rows belong to tenants. */
@NullMarked
package dev.vorm.sample.tenants;

import org.jspecify.annotations.NullMarked;
