package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table
public record Road(
        @Id int id,
        @Relationship(where = "other.id = this.id) OR (true") Many<Inn> closed,
        @Relationship(where = "(other.id = this.id") Many<Inn> open,
        @Relationship(where = "other.id = this.id; DELETE FROM inn") Many<Inn> two,
        @Relationship(where = "other.id = $1 + this.id") Many<Inn> bind,
        @Relationship(where = "other.id = this.id -- all") Many<Inn> comment,
        @Relationship(where = "other.id = this.id AND 'x") Many<Inn> text,
        @Relationship(where = "other.id = this.id AND ';(' <> '$1' /* ) */ AND $a$ ' $a$ <> ''") Many<Inn> fine) {}
