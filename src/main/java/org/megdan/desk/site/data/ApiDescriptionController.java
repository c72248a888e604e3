package org.megdan.desk.site.data;

import org.megdan.platform.access.Open;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How programs talk to Megdan: the description, and a page that says so. */
@Open
@Controller
class ApiDescriptionController {

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(new ClassPathResource("api/openapi.yaml"));
    }

    @GetMapping("/api")
    String page() {
        return "desk/site/api";
    }
}
