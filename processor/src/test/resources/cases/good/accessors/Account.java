package accessors;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import java.time.Instant;

@Table("accounts")
public class Account {
    @Id
    @Generated
    private Long id;

    private String name;
    private boolean active;

    @UpdatedAt
    private Instant updatedAt;

    @Version
    private long version;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String name() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public void setUpdatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
