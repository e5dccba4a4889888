// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/CatalogueSetRepository.h"
#include "app/catalogue/NeedService.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/ServedNeeds.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Which page goes on with what: flow and service of the need, and nothing else.
class TestServedKinds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isServed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("served");
        const auto row = [](const QString& kind, const QString& what, bool served) {
            QTest::newRow(qPrintable(kind + u" by "_s + what)) << kind << what << served;
        };
        row(u"P-001"_s, u"pay:billpay/"_s, true);
        row(u"P-001"_s, billsOf(u"water"_s), true);
        row(u"P-001"_s, billsOf(u"gas"_s), false);
        row(u"P-001"_s, billsOf({}), true);
        row(u"P-001"_s, u"pay:campus/school"_s, false);
        row(u"P-039"_s, u"pay:community/deposit apply:community/deposit"_s, true);
        row(u"P-040"_s, u"pay:community/deposit apply:community/deposit"_s, true);
        row(u"P-040"_s, u"pay:community/deposit"_s, false);
        row(u"P-049"_s, u"pay:campus/school"_s, false); // an enquiry
        row(u"P-077"_s, u"pay:billpay/"_s, false); // done nowhere
        row(u"P-077"_s, u"pay:"_s, false);
        row(u"P-999"_s, u"pay:billpay/"_s, false); // not in the catalogue
        row(u"P-001"_s, {}, false);
        row(u"P-001"_s, u"billpay/water"_s, false); // no flow is none
    }
    void isServed()
    {
        QFETCH(QString, kind);
        QFETCH(QString, what);
        QFETCH(bool, served);
        const auto database = memoryDatabase(catalogueMigrations());
        keepServedNeeds(*database);
        QCOMPARE(*isKindServed(*database, kind, what), served);
        const auto need = OpenPlatformRepository(*database).need(kind);
        QVERIFY(need);
        const auto told = *need ? std::optional(needToJson(**need)) : std::optional<QJsonObject>();
        QCOMPARE(*isToldServed(told, kind, what), served);
    }

    /// Cases outlive their kind: it is what the last edition with it said, until there is another.
    void aKindThatIsGoneIsWhatItWas()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        keepServedNeeds(*database);
        const auto turn = [&] {
            return database->transaction([&]() -> Result<Done> {
                const auto current = setInForce(*database);
                return current ? putSetInForce(*database, otherThan(*current))
                               : std::unexpected(current.error());
            });
        };
        QVERIFY(turn());
        QVERIFY(!*OpenPlatformRepository(*database).need(u"P-001"_s));
        QVERIFY(*isKindServed(*database, u"P-001"_s, billsOf(u"water"_s)));
        QVERIFY(!*isKindServed(*database, u"P-001"_s, billsOf(u"gas"_s)));
        QVERIFY(!*isKindServed(*database, u"P-077"_s, u"pay:billpay/"_s));
        QVERIFY(!*isKindServed(*database, u"P-999"_s, u"pay:billpay/"_s));
        QCOMPARE(OpenPlatformRepository(*database).goneNeeds()->size(), servedNeeds().size());
        QVERIFY(turn()); // there again
        QVERIFY(OpenPlatformRepository(*database).goneNeeds()->isEmpty());
        Need other = **OpenPlatformRepository(*database).need(u"P-001"_s);
        other.service.clear();
        QVERIFY(OpenPlatformRepository(*database).apply(u"need"_s, other.id, needToJson(other)));
        QVERIFY(!*isKindServed(*database, u"P-001"_s, u"pay:billpay/"_s));
        QVERIFY(turn());
        QVERIFY(!*isKindServed(*database, u"P-001"_s, u"pay:billpay/"_s)); // as it was last
    }

    void whatCannotBeReadIsAnError()
    {
        QVERIFY(!isToldServed(QJsonObject{{u"name"_s, 1}}, u"P-001"_s, u"pay:billpay/"_s));
    }
};

QTEST_APPLESS_MAIN(TestServedKinds)
#include "tst_needservice.moc"
