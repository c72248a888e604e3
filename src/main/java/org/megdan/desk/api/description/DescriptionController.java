package org.megdan.desk.api.description;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.megdan.platform.access.Open;
import org.megdan.platform.web.PublicAddress;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How programs talk to Megdan: the description, and a page that says so. */
@Open
@Controller
class DescriptionController {

    private final PublicAddress address;

    DescriptionController(PublicAddress address) {
        this.address = address;
    }

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<String> description() throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml;charset=UTF-8"))
                .body(new ClassPathResource("api/openapi.yaml").getContentAsString(StandardCharsets.UTF_8));
    }

    @GetMapping("/api")
    ModelAndView page() {
        return new ModelAndView("desk/api/description", "page", new DescriptionPage(address.base() + "/api/v1"));
    }
}
