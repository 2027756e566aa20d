package dev.vorm.sample.manual;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("markets")
record Market(@Id @Column(length = 2) String code, String town) {}
