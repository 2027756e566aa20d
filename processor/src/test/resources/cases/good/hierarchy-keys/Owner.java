package shop;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

@Table("owners")
record Owner(@Id @Generated Plain.Number id, String name) {}
