package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

@Table("songs")
@Index(columns = "album")
public record Song(@Id long id, String title, Ref<Album, Long> album, @Embedded Length length) {}
