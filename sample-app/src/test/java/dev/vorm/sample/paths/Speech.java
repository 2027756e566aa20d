package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("speeches")
record Speech(@Id Long id, Ref<Award, Long> award) {}
