package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("reports")
public record Report(@Id long id, Ref<Visit, VisitKey> visit) {}
