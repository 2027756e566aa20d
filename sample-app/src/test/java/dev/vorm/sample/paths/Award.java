package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Its key is that of the essay. */
@Table("awards")
record Award(@Id Ref<Essay, Long> essay, String prize) {}
