// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/Partner.h"

#include <QTest>

using namespace hui;
using namespace hui::admin;
using namespace Qt::StringLiterals;

/// What a partner is, before it is stored.
class TestPartner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("act");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* from, const char* act, const char* to) {
            QTest::addRow("%s %s", from, act)
                << QString::fromLatin1(from) << QString::fromLatin1(act) << QString::fromLatin1(to);
        };
        row("draft", "activate", "active");
        row("draft", "suspend", "");
        row("active", "activate", "");
        row("active", "suspend", "suspended");
        row("suspended", "resume", "active");
        row("suspended", "end", "ended");
        row("ended", "resume", "");
        row("ended", "end", "");
    }

    void states()
    {
        QFETCH(QString, from);
        QFETCH(QString, act);
        QFETCH(QString, to);
        const auto state = next(*partnerStateOf(from), *partnerActOf(act));
        QCOMPARE(state ? nameOf(*state) : QString(), to);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("field");
        for (const char* field :
            {"partner", "name", "ecosystem", "until", "per_minute", "per_day", ""})
            QTest::newRow(field) << QString::fromLatin1(field);
    }

    void refuses()
    {
        QFETCH(QString, field);
        Partner partner;
        partner.id = field == u"partner" ? u"0001"_s : u"P-0001"_s;
        partner.name = field == u"name" ? u" "_s : u"样例"_s;
        partner.ecosystem = field == u"ecosystem" ? u"space"_s : u"medical"_s;
        partner.from = QDate(2026, 3, 18);
        partner.until = field == u"until" ? QDate(2026, 3, 17) : QDate(2027, 3, 17);
        partner.perMinute = field == u"per_minute" ? 0 : 60;
        partner.perDay = field == u"per_day" ? 0 : 5'000;
        const auto checked = checkPartner(partner);
        QCOMPARE(checked ? QString() : checked.error().detail, field);
        partner.state = PartnerState::Active;
        QVERIFY(isOpenOn(partner, QDate(2026, 3, 18)) || field == u"until");
        QVERIFY(!isOpenOn(partner, QDate(2027, 3, 18)));
        QVERIFY(!isOpenOn(partner, QDate(2026, 3, 16)));
    }
};

QTEST_GUILESS_MAIN(TestPartner)
#include "tst_partner.moc"
