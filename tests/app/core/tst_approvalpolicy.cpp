// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/ApprovalPolicy.h"
#include "app/core/JsonReader.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

namespace {

/// A bank that lets a colleague look at cards, a supervisor sign large cash and the manager very
/// large; whatever is in dollars is the manager's.
ApprovalPolicy table()
{
    using enum ApprovalLevel;
    return {QDate(2026, 1, 1),
        {{u"billpay.pay"_s, u"cash"_s, Money::fen(50'000'000), Manager},
            {u"billpay.pay"_s, u"cash"_s, Money::fen(5'000'000), Supervisor},
            {u"billpay.pay"_s, u"card"_s, {}, Review}, {u"till.seal"_s, {}, {}, Manager},
            {u"*"_s, {}, Money(0, Currency::USD), Manager}},
        {{.to = u"0512-00"_s, .name = u"营运中心"_s, .levels = {Supervisor, Manager, Remote}},
            {.from = u"0512-08"_s,
                .to = u"0512-11"_s,
                .name = u"望湖街"_s,
                .kind = u"billpay.pay"_s,
                .most = Money::fen(20'000'000),
                .levels = {Supervisor}}}};
}

} // namespace

class TestApprovalPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksUp_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<std::optional<Money>>("amount");
        QTest::addColumn<ApprovalLevel>("level");
        using Amount = std::optional<Money>;
        const auto row = [](const char* name, const QString& kind, const QString& channel,
                             Amount amount, ApprovalLevel level) {
            QTest::newRow(name) << kind << channel << amount << level;
        };
        using enum ApprovalLevel;
        const QString pay = u"billpay.pay"_s;
        row("below the band", pay, u"cash"_s, Money::fen(4'999'999), None);
        row("where the band starts", pay, u"cash"_s, Money::fen(5'000'000), Supervisor);
        row("below the next", pay, u"cash"_s, Money::fen(49'999'999), Supervisor);
        row("the strictest row", pay, u"cash"_s, Money::fen(50'000'000), Manager);
        row("money that goes out", pay, u"cash"_s, Money::fen(-5'000'000), Supervisor);
        row("another channel", pay, u"card"_s, Money::fen(50'000'000), Review);
        row("a channel without a row", pay, u"account"_s, Money::fen(50'000'000), None);
        row("no channel known", pay, {}, Money::fen(5'000'000), Supervisor);
        row("no channel known, small", pay, {}, Money::fen(1), Review);
        row("no amount in a band", pay, u"cash"_s, {}, None);
        row("another currency", pay, u"cash"_s, Money(9'000'000, Currency::HKD), None);
        row("every kind", pay, u"cash"_s, Money(1, Currency::USD), Manager);
        row("another kind", u"billpay.reverse"_s, u"cash"_s, Money::fen(50'000'000), None);
        row("a kind without money", u"till.seal"_s, {}, {}, Manager);
    }

    void looksUp()
    {
        QFETCH(QString, kind);
        QFETCH(QString, channel);
        QFETCH(std::optional<Money>, amount);
        QFETCH(ApprovalLevel, level);
        QCOMPARE(levelFor(table(), {kind, channel, amount}), level);
        ApprovalPolicy turned = table();
        std::reverse(turned.rules.begin(), turned.rules.end());
        QCOMPARE(levelFor(turned, {kind, channel, amount}), level);
    }

    /// Data of a customer are typed or taken of what had waited: a row for one holds the other, or
    /// it would be the way around. What is kept as it is has only rows of its own.
    void aChangeAndItsDecisionAreOneMatter_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("isSigned");
        const QString change = u"customer.change"_s;
        const QString decide = u"customer.decide"_s;
        QTest::newRow("a value that is taken") << change << decide << u"identity"_s << true;
        QTest::newRow("another channel") << change << decide << u"contact"_s << false;
        QTest::newRow("a value that is kept") << change << decide << u"keep"_s << false;
        QTest::newRow("not known which") << change << decide << QString() << true;
        QTest::newRow("the other way about") << decide << change << u"identity"_s << true;
        QTest::newRow("a document")
            << change << u"customer.certificate"_s << u"identity"_s << false;
        QTest::newRow("a link") << change << u"customer.link"_s << u"identity"_s << false;
    }

    void aChangeAndItsDecisionAreOneMatter()
    {
        QFETCH(QString, row);
        QFETCH(QString, kind);
        QFETCH(QString, channel);
        QFETCH(bool, isSigned);
        using enum ApprovalLevel;
        ApprovalPolicy policy{QDate(2026, 1, 1), {{row, u"identity"_s, {}, Supervisor}},
            {{.to = u"0512-00"_s, .name = u"营运中心"_s, .kind = row, .levels = {Supervisor}}}};
        QCOMPARE(levelFor(policy, {kind, channel}), isSigned ? Supervisor : None);
        const bool isWay = isSigned || (channel == u"contact");
        QCOMPARE(termsFor(policy, u"0512-08"_s, {kind, channel}).elsewhere.size(), isWay ? 1 : 0);
        policy.rules.first().channel.clear(); // every channel of a change; what is kept is none
        QCOMPARE(
            levelFor(policy, {kind, u"keep"_s}), kind == u"customer.change" ? Supervisor : None);
    }

    /// Where a signature may be given beside the branch that asks.
    void leadsElsewhere_data()
    {
        QTest::addColumn<QString>("branch");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QStringList>("places");
        const QString pay = u"billpay.pay"_s;
        const QStringList both{u"0512-00"_s, u"0512-11"_s};
        const QStringList centre{u"0512-00"_s};
        QTest::newRow("both") << u"0512-08"_s << pay << qint64(5'000'000) << both;
        QTest::newRow("up to its limit") << u"0512-08"_s << pay << qint64(20'000'000) << both;
        QTest::newRow("above it") << u"0512-08"_s << pay << qint64(20'000'001) << centre;
        QTest::newRow("out, above it") << u"0512-08"_s << pay << qint64(-20'000'001) << centre;
        QTest::newRow("another level") << u"0512-08"_s << pay << qint64(50'000'000) << centre;
        QTest::newRow("another branch") << u"0512-12"_s << pay << qint64(5'000'000) << centre;
        QTest::newRow("another kind") << u"0512-08"_s << u"till.seal"_s << qint64(1) << centre;
        QTest::newRow("a kind without a row") << u"0512-08"_s << u"x"_s << qint64(1) << centre;
        QTest::newRow("never itself") << u"0512-00"_s << pay << qint64(5'000'000) << QStringList();
    }
    void leadsElsewhere()
    {
        QFETCH(QString, branch);
        QFETCH(QString, kind);
        QFETCH(qint64, fen);
        QFETCH(QStringList, places);
        const SigningTerms terms = termsFor(table(), branch, {kind, u"cash"_s, Money::fen(fen)});
        QStringList found;
        for (const ApprovalRoute& route : terms.elsewhere)
            found.append(route.to);
        QCOMPARE(found, places);
        QVERIFY(terms.isGivenInBranch());
    }

    /// A place that is named for one channel signs for no other, and for none that is not known.
    void leadsByChannel()
    {
        ApprovalPolicy policy{QDate(2026, 3, 18), {}};
        policy.routes = {{.to = u"0512-00"_s,
            .name = u"营运中心"_s,
            .channel = u"account"_s,
            .levels = {ApprovalLevel::Supervisor}}};
        const auto places = [&policy](const QString& channel) {
            return termsFor(policy, u"0512-08"_s, {u"x"_s, channel}).elsewhere.size();
        };
        QCOMPARE(places(u"account"_s), 1);
        QCOMPARE(places(u"cash"_s), 0);
        QCOMPARE(places({}), 0);
        QCOMPARE(*approvalPolicyFromJson(toJson(policy)), policy);
    }

    /// What must be signed from afar leaves the branch where there is a way, and only then.
    void remoteLeavesTheBranchWhereThereIsAWay()
    {
        ApprovalPolicy policy = table();
        policy.rules = {{u"*"_s, {}, {}, ApprovalLevel::Remote}};
        QVERIFY(!termsFor(policy, u"0512-08"_s, {u"x"_s}).isGivenInBranch());
        policy.routes.clear();
        QVERIFY(termsFor(policy, u"0512-08"_s, {u"x"_s}).isGivenInBranch());
    }

    void refusesARoute_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("nowhere") << u"to"_s << QJsonValue(u""_s);
        QTest::newRow("without a name") << u"name"_s << QJsonValue();
        QTest::newRow("no levels") << u"levels"_s << QJsonValue(QJsonArray());
        QTest::newRow("no such level") << u"levels"_s << QJsonValue(QJsonArray{u"director"_s});
        QTest::newRow("for nothing") << u"levels"_s << QJsonValue(QJsonArray{u"none"_s});
    }
    void refusesARoute()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(table());
        QJsonObject route = json.value(u"routes"_s).toArray().first().toObject();
        route.insert(key, value);
        json.insert(u"routes"_s, QJsonArray{route});
        const auto read = approvalPolicyFromJson(json);
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(key));
    }

    void travels()
    {
        const auto read = approvalPolicyFromJson(toJson(table()));
        QVERIFY(read);
        QCOMPARE(*read, table());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such level") << u"level"_s << QJsonValue(u"director"_s);
        QTest::newRow("no kind") << u"kind"_s << QJsonValue(u""_s);
        QTest::newRow("a negative band") << u"from"_s << QJsonValue(moneyToJson(Money::fen(-1)));
        QTest::newRow("more") << u"unless"_s << QJsonValue(true);
    }

    void refuses()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject rule{{u"kind"_s, u"billpay.pay"_s}, {u"level"_s, u"supervisor"_s}};
        rule.insert(key, value);
        const auto read = approvalPolicyFromJson(
            {{u"valid_from"_s, u"2026-01-01"_s}, {u"rules"_s, QJsonArray{rule}}});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
        QVERIFY(read.error().detail.contains(key));
    }
};

QTEST_GUILESS_MAIN(TestApprovalPolicy)
#include "tst_approvalpolicy.moc"
