// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Database.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/Operations.h"

#include <functional>

namespace hui::testkit {

/// Two records: of 王例明 and of 王样国, who acts for them to the end of a day and whose document
/// is good to the end of it.
struct AgentScene {
    Customer principal{operationId(), {}, {}, {}, FixedClock().nowUtc()};
    Customer agent{operationId(), {}, {}, {}, FixedClock().nowUtc()};

    explicit AgentScene(const QDate& day)
    {
        using namespace Qt::StringLiterals;
        principal.fields.insert(CustomerField::Name, {u"王例明"_s, operationId()});
        agent.fields.insert(CustomerField::Name, {u"王样国"_s, operationId()});
        agent.certificates
            = {{CertificateKind::ResidentId, u"320508199003071231"_s, u"CHN"_s, day}};
        principal.links = {{operationId(), LinkRole::Agent, agent.id, u"王*国"_s, u"授权书 7"_s,
            FixedClock().nowUtc(), day}};
    }

    CustomerLink& link() { return principal.links.first(); }
    Certificate& document() { return agent.certificates.first(); }

    /// Both records as they are now.
    void keep(Database& database) const
    {
        HUI_ASSERT(database.transaction([&]() -> Result<Done> {
            CustomerRepository records(database);
            for (const Customer* each : {&agent, &principal}) {
                if (const auto removed = records.remove(each->id); !removed)
                    return removed; // a document that it has no more
                if (const auto saved = records.save(*each); !saved)
                    return saved;
            }
            return Done{};
        }));
    }
};

/// What is wrong with who came, and what is said of it.
struct WrongAgent {
    const char* row;
    std::function<void(AgentScene&)> change;
    bool isLink = true; ///< else the document
};

/// A day on which the scene is right.
inline QList<WrongAgent> wrongAgents(const QDate& day)
{
    return {
        {"the link is over", [day](AgentScene& scene) { scene.link().until = day.addDays(-1); }},
        {"the link was ended",
            [](AgentScene& scene) {
                scene.link().endedBy = operationId();
                scene.link().endedAt = FixedClock().nowUtc();
            }},
        {"a wife is no agent", [](AgentScene& scene) { scene.link().role = LinkRole::Spouse; }},
        {"who is acted for", [](AgentScene& scene) { scene.link().role = LinkRole::Principal; }},
        {"another one's link", [](AgentScene& scene) { scene.link().other = operationId(); }},
        {"the document has run out",
            [day](AgentScene& scene) { scene.document().validUntil = day.addDays(-1); }, false},
        {"there is no document", [](AgentScene& scene) { scene.agent.certificates.clear(); },
            false},
    };
}

} // namespace hui::testkit
