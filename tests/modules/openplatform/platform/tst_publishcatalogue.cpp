// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CataloguePreparation.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/ReceiveCatalogue.h"
#include "app/server/Changes.h"
#include "modules/openplatform/CatalogueStanding.h"
#include "modules/openplatform/platform/PublishCatalogue.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/ServerDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::openplatform;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// A platform that publishes and a desk that pulls, without the line between them.
class Bank {
public:
    explicit Bank(const QString& database)
        : m_server(database, {u":/schema/platform/openplatform/001_catalogue.sql"_s})
        , desk(memoryDatabase(catalogueMigrations()))
    {
        HUI_ASSERT(ensureEpoch(m_context));
    }

    Result<Done> publish(const SampleCatalogue& catalogue)
    {
        return m_server->transaction(
            [&] { return publishCatalogue(m_context, contentOf(catalogue), key); });
    }

    /// Pulls one page; how many changes it had.
    qsizetype pull(int limit = 500)
    {
        const auto page = changesAfter(*m_server, m_cursor, limit);
        HUI_ASSERT(page);
        const auto verify = [this](const QByteArray& text, const QByteArray& signature) {
            return key.verifies(text, QByteArray::fromBase64(signature));
        };
        HUI_ASSERT(desk->transaction([&]() -> Result<Done> {
            for (const Change& change : page->changes) {
                const QJsonObject value = change.deleted ? QJsonObject() : change.value;
                if (const auto taken
                    = receiveCatalogue(*desk, {change.stream, change.key, value}, verify);
                    !taken)
                    return taken;
            }
            return Done{};
        }));
        m_cursor = page->cursor;
        while (*m_preparation.step(*desk)) { }
        return page->changes.size();
    }

    void pullAll()
    {
        while (pull() > 0) { }
    }

    qint64 version() const { return standing().current ? standing().current->version : 0; }
    CatalogueStanding standing() const { return *catalogueStanding(*desk); }
    void nextDay() { m_clock.advanceMs(24 * 3600 * 1000); }

private:
    ServerDatabase m_server;
    FixedClock m_clock;
    FixedRandom m_random;
    Context m_context{*m_server, m_clock, m_random};
    QString m_cursor;
    CataloguePreparation m_preparation;

public:
    SigningKey key = *SigningKey::generate();
    std::unique_ptr<Database> desk;
};

SampleCatalogue small(const QDate& day = QDate(2026, 3, 18))
{
    return sampleCatalogue({.day = day, .cities = 3});
}

} // namespace

class TestPublishCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheDeskWhole_data() { onBothDatabases(); }

    void reachesTheDeskWhole()
    {
        QFETCH(QString, database);
        Bank bank(database);
        const SampleCatalogue catalogue = small();
        QVERIFY(bank.publish(catalogue));
        bank.pull(40);
        QCOMPARE(bank.version(), 0); // a part is nothing
        QCOMPARE(bank.standing().billers, 0);
        bank.pullAll();
        QCOMPARE(bank.version(), 2026031801);
        const CatalogueStanding standing = bank.standing();
        QCOMPARE(standing.billers, catalogue.billers.size());
        QCOMPARE(standing.cities, 3);
        QCOMPARE(standing.interfaces, catalogue.interfaces.size());
        QCOMPARE(standing.needs, catalogue.needs.size());
        QVERIFY(!standing.refusal);
        QCOMPARE(checkCatalogue(*bank.desk)->fault, QString());
    }

    void sendsOnlyTheDifference_data() { onBothDatabases(); }

    void sendsOnlyTheDifference()
    {
        QFETCH(QString, database);
        Bank bank(database);
        SampleCatalogue catalogue = small();
        QVERIFY(bank.publish(catalogue));
        bank.pullAll();
        QVERIFY(bank.publish(catalogue)); // the same again
        QCOMPARE(bank.pull(), 0);

        catalogue.billers[0].name = u"北京市新供水服务中心"_s;
        const QString gone = catalogue.billers.takeLast().id;
        bank.nextDay();
        QVERIFY(bank.publish(catalogue));
        QCOMPARE(bank.pull(), 3); // one changed, one gone, the manifest
        QCOMPARE(bank.version(), 2026031901);
        const CatalogueRepository desk(*bank.desk);
        QVERIFY(!desk.byId(gone).value().has_value());
        QCOMPARE((*desk.byId(catalogue.billers.first().id))->name, u"北京市新供水服务中心"_s);
        QCOMPARE(checkCatalogue(*bank.desk)->fault, QString());
    }

    /// A version that is published while a desk is still pulling the one before: the desk ends with
    /// the newer one and never shows a mixture.
    void aVersionOvertakesAnother()
    {
        Bank bank(u"sqlite"_s);
        SampleCatalogue catalogue = small();
        QVERIFY(bank.publish(catalogue));
        bank.pull(900);
        catalogue.billers[0].name = u"北京市新供水服务中心"_s;
        QVERIFY(bank.publish(catalogue));
        QCOMPARE(bank.version(), 0);
        bank.pullAll();
        QCOMPARE(bank.version(), 2026031802);
        QCOMPARE(checkCatalogue(*bank.desk)->fault, QString());
    }

    void aBillerThatAsksForASecretIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<LocalText>("label");
        QTest::newRow("key") << u"pay_pin"_s << LocalText{u"编号"_s, u"Number"_s};
        QTest::newRow("label") << u"extra"_s << LocalText{u"查询密码"_s, u"Number"_s};
        QTest::newRow("English label") << u"extra"_s << LocalText{u"编号"_s, u"Card CVV"_s};
    }

    void aBillerThatAsksForASecretIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(LocalText, label);
        Bank bank(u"sqlite"_s);
        SampleCatalogue catalogue = small();
        QVERIFY(bank.publish(catalogue));
        bank.pullAll();
        Biller& biller = catalogue.billers[7];
        Parameter secret = biller.account();
        secret.key = key;
        secret.label = label;
        biller.terms.parameters.append(secret);
        bank.nextDay();
        const auto published = bank.publish(catalogue);
        QCOMPARE(published.error().kind, Error::Kind::Refused);
        QCOMPARE(published.error().detail,
            u"%1.parameters[%2]: %3"_s.arg(biller.id)
                .arg(biller.terms.parameters.size() - 1)
                .arg(key));
        QCOMPARE(bank.pull(), 0); // nothing of it
        QCOMPARE(bank.version(), 2026031801);
    }

    /// Whoever mends the edition is told all that is wrong with it, of every biller.
    void everyFieldIsNamed()
    {
        Bank bank(u"sqlite"_s);
        SampleCatalogue catalogue = small();
        QStringList wrong;
        for (const int each : {2, 7}) {
            Biller& biller = catalogue.billers[each];
            for (const QString& key : {u"cardpin"_s, u"smscode"_s}) {
                wrong.append(u"%1.parameters[%2]: %3"_s.arg(biller.id)
                        .arg(biller.terms.parameters.size())
                        .arg(key));
                Parameter secret = biller.account();
                secret.key = key;
                biller.terms.parameters.append(secret);
            }
        }
        QStringList named = bank.publish(catalogue).error().detail.split(u", "_s);
        named.sort();
        wrong.sort();
        QCOMPARE(named, wrong);
        for (Biller& biller : catalogue.billers)
            for (const QString& key : {u"paypwd"_s, u"faceid"_s}) {
                Parameter secret = biller.account();
                secret.key = key;
                biller.terms.parameters.append(secret);
            }
        named = bank.publish(catalogue).error().detail.split(u", "_s);
        QCOMPARE(named.size(), 51);
        QCOMPARE(named.last(), u"+%1"_s.arg(2 * catalogue.billers.size() + 4 - 50));
    }

    void anotherKeyIsRefused()
    {
        Bank bank(u"sqlite"_s);
        QVERIFY(bank.publish(small()));
        bank.key = *SigningKey::generate(); // the desk knows another one
        bank.pullAll();
        QCOMPARE(bank.version(), 0);
        QCOMPARE(bank.standing().refusal->reason, u"signature"_s);
        QVERIFY(bank.standing().waiting > 0);
    }
};

QTEST_GUILESS_MAIN(TestPublishCatalogue)
#include "tst_publishcatalogue.moc"
