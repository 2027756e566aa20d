package names;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Repository;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;
import dev.vorm.repository.CrudRepository;

public interface Outer {
    @SuppressWarnings("vorm.index")
    @Table("input")
    record HTTPRequest(@Id String id, Kind kind, Ref<Class, String> target) {
        public enum Kind {
            GET
        }
    }

    @Table("classes")
    class Class {
        @Id
        String id;
    }

    @Repository
    interface Requests extends CrudRepository<HTTPRequest, String> {}
}
