// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/CatalogueStanding.h"
#include "tests/app/catalogue/VersionScene.h"

#include <QTest>

using namespace hui;
using namespace hui::openplatform;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestCatalogueStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstVersion()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        const auto standing = catalogueStanding(*database);
        QVERIFY(standing && !standing->current && !standing->refusal);
        QCOMPARE(checkCatalogue(*database).error().kind, Error::Kind::Refused);
    }

    void tellsWhatIsInForceAndWhatIsNot()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        QVERIFY(receivePage(*database, {}, editionOf(3), 1));
        QVERIFY(receive(*database, {u"biller"_s, u"w7"_s, billerValue(u"w7"_s)}));
        CatalogueManifest forged = manifestOf(editionOf(4), 2);
        forged.signature = "theirs";
        QVERIFY(receive(*database, forged));
        const auto standing = catalogueStanding(*database);
        QCOMPARE(standing->current->version, 1);
        QCOMPARE(standing->billers, 3);
        QCOMPARE(standing->waiting, 1);
        QCOMPARE(standing->refusal->reason, u"signature"_s);
        QCOMPARE(standing->refusal->version, 2);
    }

    void findsWhatIsNotAsSigned()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        QVERIFY(receivePage(*database, {}, editionOf(3), 1));
        QCOMPARE(checkCatalogue(*database)->fault, QString());
        QCOMPARE(checkCatalogue(*database)->entries, 3);

        QVERIFY(database->run(u"UPDATE biller_a SET value = replace(value, '10', '11')"
                              " WHERE id = 'w1'"_s));
        QCOMPARE(checkCatalogue(*database)->fault, u"biller/w1"_s);

        QVERIFY(database->run(u"UPDATE catalogue_entry_a SET digest = 'x' WHERE item = 'w1'"_s));
        QCOMPARE(checkCatalogue(*database)->fault, u"root"_s);
    }
};

QTEST_APPLESS_MAIN(TestCatalogueStanding)
#include "tst_cataloguestanding.moc"
