package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("albums")
public record Album(@Id Long id, @Relationship(mappedBy = "album") Many<Song> songs) {}
