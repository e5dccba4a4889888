// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneStartPages.h"
#include "modules/estate/platform/EstateRepository.h"
#include "modules/estate/platform/OfferEndpoints.h"
#include "tests/modules/estate/platform/EstateBank.h"

#include <QTest>

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;

namespace {

/// The sample estates with what desks ask and telephones look at.
class OfferBank : public EstatePlatform {
public:
    explicit OfferBank(const QString& kind)
        : EstatePlatform(kind)
    {
        addOfferRoutes(m_desks);
        addOfferPages(m_phones);
        addPhoneStartRoutes(m_phones, {offerStart()});
    }

    QJsonArray here(const QString& branch = u"0512-08"_s)
    {
        Request request = platform.request("GET", u"/v1/offers"_s, {}, {});
        request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, branch};
        request.caller.branch = branch;
        const Response answer = m_desks.route(platform.context(), request);
        HUI_ASSERT(answer.status == 200);
        return answer.body.value(u"offers"_s).toArray();
    }

    /// An estate at a place, with a merchant and that many offers of today.
    void addOffers(const QString& estate, const GeoPoint& place, int count, qint64 within)
    {
        const auto added = database().transaction([&]() -> Result<Done> {
            EstateRepository estates(database());
            SignUp shop = signingShop();
            shop.estate = estate;
            const QUuid party = operationId();
            auto made = estates.addEstate({estate, u"park"_s, {estate, estate}, place, {}});
            if (made)
                made = estates.add(party, shop, {u"0512-08"_s, FixedClock().nowUtc(), {}});
            for (int i = 0; made && i < count; ++i)
                made = estates.add(operationId(),
                    MakeOffer{estate, party, u"满减"_s, estateDay, estateDay, within});
            return made;
        });
        HUI_ASSERT(added);
    }

    /// The branch of the desks stands elsewhere.
    void moveBranch(const GeoPoint& place)
    {
        HUI_ASSERT(database().run(
            u"UPDATE branch_place SET latitude = ?, longitude = ? WHERE branch = '0512-08'"_s,
            {place.latitude, place.longitude}));
    }

    Response phone(const QByteArray& method, const QString& path, const QString& language,
        const QJsonObject& form = {})
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = form;
        request.query.addQueryItem(u"lang"_s, language);
        return m_phones.route(platform.context(), request);
    }

    QString page(const QString& path, const QString& language = u"zh"_s)
    {
        return QString::fromUtf8(phone("GET", path, language).text);
    }

private:
    Router m_desks;
    Router m_phones;
};

} // namespace

Q_DECLARE_METATYPE(hui::GeoPoint)

/// The offers of merchants that hold at a branch: for its desks and on its page for telephones.
class TestOffers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdByDistanceAndDay_data() { onBothDatabases(); }
    void holdByDistanceAndDay()
    {
        QFETCH(QString, database);
        OfferBank bank(database);
        const QJsonArray sample = bank.here();
        QCOMPARE(sample.size(), 2); // of the third estate the branch is too far away
        const QJsonObject first = sample.first().toObject();
        QCOMPARE(first.value(u"estate"_s).toString(), gardenId); // the nearest
        QCOMPARE(first.value(u"merchant"_s).toString(), u"样例便利店"_s);
        QCOMPARE(first.value(u"title"_s).toString(), u"持卡满 50 减 5"_s);
        QCOMPARE(first.value(u"estate_name"_s)[u"en"].toString(), u"Qingyun Garden (sample)"_s);
        const qint64 metres = first.value(u"metres"_s).toInteger();
        QVERIFY(metres > 250 && metres < 400);
        QCOMPARE(bank.does(signingShop()), u"ok"_s);
        const Party shop = partyNamed(bank.view(), u"样例花店"_s);
        const QDate tomorrow = estateDay.addDays(1);
        const auto offering
            = [&](const QString& title, const QDate& from, const QDate& until, qint64 within) {
                  return MakeOffer{gardenId, shop.id, title, from, until, within};
              };
        QCOMPARE(bank.does(offering(u"花束九折"_s, estateDay, estateDay, 400)), u"ok"_s);
        QCOMPARE(bank.does(offering(u"未到"_s, tomorrow, tomorrow, 400)), u"ok"_s);
        QCOMPARE(bank.does(offering(u"太远"_s, estateDay, estateDay, 100)), u"ok"_s);
        QCOMPARE(bank.here().size(), 3);
        QCOMPARE(bank.does(EndParty{gardenId, shop.id, u"搬离"_s}), u"ok"_s);
        QCOMPARE(bank.here(), sample); // who left offers nothing
        QVERIFY(bank.here(u"0512-99"_s).isEmpty()); // nobody knows where that is
    }

    /// However many offers other cities have, and newer ones: what is near is found.
    void aLargeBankHidesNothing_data() { onBothDatabases(); }
    void aLargeBankHidesNothing()
    {
        QFETCH(QString, database);
        OfferBank bank(database);
        const QJsonArray before = bank.here();
        bank.addOffers(u"far"_s, {39'900'000, 116'400'000}, 1'100, 50'000);
        QCOMPARE(bank.here(), before); // another city
        bank.addOffers(u"next"_s, {31'400'000, 120'700'000}, 1'100, 500);
        QCOMPARE(bank.here(), before); // the same one, and each a walk from somewhere else
        bank.addOffers(u"wide"_s, {31'310'000, 120'600'000}, 1'100, 50'000);
        QCOMPARE(bank.here().size(), 50);
        QCOMPARE(bank.here().first(), before.first()); // the nearest of more than are read
    }

    void areMeasuredEverywhere_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<GeoPoint>("branch");
        QTest::addColumn<GeoPoint>("shop");
        QTest::addColumn<bool>("holds");
        const auto rows = [](const char* name, const GeoPoint& branch, const GeoPoint& shop,
                              bool holds) {
            for (const QString& kind : databaseKinds())
                QTest::addRow("%s, %s", name, qPrintable(kind)) << kind << branch << shop << holds;
        };
        constexpr int half = 180'000'000;
        rows("over the date line", {51'900'000, half - 5'000}, {51'900'000, 5'000 - half}, true);
        rows("and back", {51'900'000, 5'000 - half}, {51'900'000, half - 5'000}, true);
        rows("the line itself", {0, half}, {0, -half}, true);
        rows("over it, too far", {0, half - 500'000}, {0, 500'000 - half}, false);
        rows("just within", {31'300'000, 120'000'000}, {31'300'000, 120'526'000}, true);
        rows("just beyond", {31'300'000, 120'000'000}, {31'300'000, 120'527'000}, false);
        rows("far north", {80'000'000, 0}, {80'000'000, 2'588'000}, true);
        rows("over the pole", {89'900'000, 0}, {89'900'000, half}, true);
        rows("north", {31'300'000, 120'000'000}, {31'749'500, 120'000'000}, true);
        rows("too far south", {0, 0}, {-450'000, 0}, false);
    }
    void areMeasuredEverywhere()
    {
        QFETCH(QString, database);
        QFETCH(GeoPoint, branch);
        QFETCH(GeoPoint, shop);
        QFETCH(bool, holds);
        QCOMPARE(metresBetween(branch, shop) <= 50'000, holds);
        OfferBank bank(database);
        bank.moveBranch(branch);
        bank.addOffers(u"there"_s, shop, 1, 50'000);
        QCOMPARE(bank.here().size(), holds ? 1 : 0);
    }

    void standOnThePageOfTheBranch_data() { onBothDatabases(); }
    void standOnThePageOfTheBranch()
    {
        QFETCH(QString, database);
        OfferBank bank(database);
        const QString branch = bank.page(u"/b/0512-08"_s);
        QVERIFY(branch.contains(u"附近商家优惠"_s));
        QVERIFY(branch.contains(u"样例便利店：持卡满 50 减 5，共 2 项优惠"_s));
        QVERIFY(bank.page(u"/b/0512-08"_s, u"en"_s).contains(u"2 offers in all"_s));
        const Response on
            = bank.phone("POST", u"/b/0512-08"_s, u"zh"_s, {{u"choice"_s, u"offers"_s}});
        QCOMPARE(on.status, 303);
        const QString offers = bank.page(u"/o/0512-08"_s);
        QVERIFY(offers.contains(u"样例便利店（青云花园（样例））"_s));
        QVERIFY(offers.contains(u"持卡满 50 减 5，距网点 "_s));
        QVERIFY(offers.contains(u"至 2028-12-31"_s));
        QVERIFY(offers.contains(u"/b/0512-08"_s)); // back
        QVERIFY(bank.page(u"/o/0512-08"_s, u"en"_s).contains(u"m from the branch"_s));
        QCOMPARE(bank.phone("GET", u"/o/0512-99"_s, u"zh"_s).status, 404);
    }

    void aBranchWithoutOffersSaysSo()
    {
        OfferBank bank(u"sqlite"_s);
        QVERIFY(bank.database().transaction([&]() -> Result<Done> {
            const auto gone = bank.database().run(u"DELETE FROM estate_offer"_s);
            return gone ? Result<Done>(Done{}) : std::unexpected(gone.error());
        }));
        QVERIFY(bank.here().isEmpty());
        QVERIFY(!bank.page(u"/b/0512-08"_s).contains(u"附近商家优惠"_s));
        QVERIFY(bank.page(u"/o/0512-08"_s).contains(u"现在没有优惠。"_s));
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
