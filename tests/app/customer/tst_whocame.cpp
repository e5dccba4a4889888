// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/WhoCame.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate cameOn(2026, 3, 18);

} // namespace

/// Who came for another, in the words of papers.
class TestWhoCame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNamedByTheRecords()
    {
        const auto database = memoryDatabase(customerMigrations());
        const AgentScene scene(cameOn);
        scene.keep(*database);
        QJsonObject body{{u"customer"_s, idText(scene.principal.id)}};
        QVERIFY(nameWhoCame(*database, body, cameOn));
        QVERIFY(!body.contains(u"came"_s)); // they came themselves
        body.insert(u"agent"_s, idText(scene.agent.id));
        QVERIFY(nameWhoCame(*database, body, cameOn));
        const CameFor came{u"王*明"_s, u"王*国"_s, u"resident_id"_s, u"3205**********1231"_s};
        QCOMPARE(cameForIn(body), std::optional(came));
        body.insert(u"customer"_s, idText(operationId())); // a patient; another one is who pays
        body.insert(u"payer"_s, idText(scene.principal.id));
        QCOMPARE(*whoCame(*database, body, cameOn), std::optional(came));
    }

    /// Of a record that is elsewhere the link tells the name.
    void isNamedByTheLink()
    {
        const auto database = memoryDatabase(customerMigrations());
        AgentScene scene(cameOn);
        scene.link().other = operationId();
        scene.keep(*database);
        QJsonObject body{
            {u"customer"_s, idText(scene.principal.id)}, {u"agent"_s, idText(scene.link().other)}};
        QCOMPARE(*whoCame(*database, body, cameOn),
            std::optional(CameFor{u"王*明"_s, u"王*国"_s, {}, {}}));
        body.insert(u"customer"_s, idText(operationId())); // nothing is known here
        QCOMPARE(*whoCame(*database, body, cameOn), std::optional<CameFor>());
    }

    void isNamedAsSeen()
    {
        const auto database = memoryDatabase(customerMigrations());
        QJsonObject payer{{u"name"_s, u"陈例平"_s}, {u"agent_name"_s, QString()}};
        QCOMPARE(*whoCame(*database, {{u"payer"_s, payer}}, cameOn), std::optional<CameFor>());
        payer.insert(u"agent_name"_s, u"李例安"_s);
        payer.insert(u"agent_document_no"_s, u"320508199003071231"_s);
        QCOMPARE(*whoCame(*database, {{u"payer"_s, payer}}, cameOn),
            std::optional(CameFor{u"陈*平"_s, u"李*安"_s, {}, u"3205**********1231"_s}));
        payer.insert(u"agent_document_kind"_s, u"passport"_s);
        payer.insert(u"agent_document_no"_s, u"l898902c3"_s);
        payer.insert(u"agent_country"_s, u"usa"_s);
        QCOMPARE(*whoCame(*database, {{u"payer"_s, payer}}, cameOn),
            std::optional(CameFor{u"陈*平"_s, u"李*安"_s, u"passport"_s, u"L*******3"_s}));
    }

    void goesOverTheWire()
    {
        const CameFor came{u"王*明"_s, u"王*国"_s, u"passport"_s, u"E*******8"_s};
        QJsonObject body;
        addTo(body, came);
        JsonReader reader(body);
        QCOMPARE(readCameFor(reader), std::optional(came));
        QVERIFY(reader.finish());
        QJsonObject surplus = toJson(came);
        surplus.insert(u"phone"_s, u"1"_s);
        JsonReader strict({{u"came"_s, surplus}});
        (void)readCameFor(strict);
        QVERIFY(!strict.finish());
    }
};

QTEST_GUILESS_MAIN(TestWhoCame)
#include "tst_whocame.moc"
