package app;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;

@Table("bins")
public record Bin(@Id int id, @SoftDelete boolean withDeleted) {}
