// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/platform/CustomerEndpoints.h"
#include "modules/customers/platform/LinkOperations.h"
#include "modules/customers/platform/LogEndpoint.h"
#include "modules/customers/platform/SampleCustomers.h"
#include "tests/modules/customers/platform/CustomerBooks.h"

#include <algorithm>

using namespace hui;
using namespace hui::testkit;

namespace {

const QString holdersCard = u"6222888801860186"_s;
const QString holdersLostCard = u"6222888801865529"_s;

/// A core that cannot be reached.
class SilentCore final : public BankCore {
public:
    Result<QList<CoreAccount>> accountsOf(Database&, const Customer&, const QDate&) const override
    {
        return failure(Error::Kind::Storage, "silent");
    }
    Result<std::optional<Certificate>> holderOf(Database&, const QString&) const override
    {
        return failure(Error::Kind::Storage, "silent");
    }
    Result<QList<Money>> balanceOf(Database&, const CoreAccount&) const override
    {
        return failure(Error::Kind::Storage, "silent");
    }
    bool isRead(const CoreAccount&, const QString&) const override { return false; }
};

/// A bank with the people of the sample data, all of branch 0512-08.
struct HoldersBank {
    explicit HoldersBank(const QString& kind)
        : platform(kind, migrations())
    {
        HUI_ASSERT(
            platform.database().transaction([&] { return seedCustomers(platform.context()); }));
    }

    Response answer(const QJsonObject& body)
    {
        Request request = platform.request("POST", u"/v1/customers:find"_s, body);
        request.caller.branch = branch;
        request.signedIn = Operator{u"0217"_s, u"李例芳"_s, {u"teller"_s}, branch};
        return findCustomers(core)(platform.context(), request);
    }

    QStringList namesFor(const QString& typed, const QString& tag = {})
    {
        QJsonObject body{{u"typed"_s, typed}};
        if (!tag.isEmpty())
            body.insert(u"tag"_s, tag);
        const auto lines = foundCustomersFromJson(answer(body).body);
        HUI_ASSERT(lines);
        QStringList names;
        for (const FoundCustomer& each : *lines)
            names.append(each.name);
        return names;
    }

    Customer recordNamed(const QString& name)
    {
        const auto found = CustomerRepository(platform.database()).find(name, 1);
        HUI_ASSERT(found && found->size() == 1);
        return found->first();
    }

    /// What the audit says of looks by accounts: subject and outcome.
    QStringList looks()
    {
        auto rows = platform.database().run(
            u"SELECT subject, outcome FROM audit WHERE action = 'customer.account'"
            " ORDER BY 2, 1"_s);
        HUI_ASSERT(rows);
        QStringList told;
        while (rows->next())
            told.append(rows->value(0).toString() + u' ' + rows->value(1).toString());
        return told;
    }

    Platform platform;
    std::shared_ptr<const BankCore> core = sampleCore();
    QString branch = u"0512-08"_s;
};

} // namespace

/// Whose an account or a card is, by its number alone.
class TestAccountHolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Typed, read or in fours; the line is masked and the number stands nowhere in the answer, and
    /// nowhere in the audit.
    void theNumberFindsItsHolder_data() { onBothDatabases(); }
    void theNumberFindsItsHolder()
    {
        QFETCH(QString, database);
        HoldersBank bank(database);
        QCOMPARE(bank.namesFor(holdersCard), QStringList{u"王*明"_s});
        QCOMPARE(bank.namesFor(u" 6222 8888 0186 0186"_s), QStringList{u"王*明"_s});
        QCOMPARE(bank.namesFor(holdersLostCard), QStringList{u"周*"_s}); // to be found again
        const Response told = bank.answer({{u"typed"_s, holdersCard}});
        QVERIFY(!QJsonDocument(told.body).toJson().contains("6222"));
        auto rows = bank.platform.database().run(
            u"SELECT count(*) FROM audit WHERE subject LIKE '%0186%' OR outcome LIKE '%0186%'"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toInt(), 0);
    }

    /// Exact or nobody: neither a beginning nor a number with a wrong digit finds anybody, and the
    /// core is not asked for what cannot be one.
    void onlyTheWholeNumberDoes_data() { onBothDatabases(); }
    void onlyTheWholeNumberDoes()
    {
        QFETCH(QString, database);
        HoldersBank bank(database);
        QVERIFY(bank.namesFor(u"6222888801860187"_s).isEmpty());
        QVERIFY(bank.namesFor(u"622288880186018"_s).isEmpty());
        QCOMPARE(bank.looks(), (QStringList{u"- none"_s, u"- none"_s}));
        QVERIFY(bank.namesFor(u"62228888018"_s).isEmpty());
        QCOMPARE(bank.namesFor(u"320508197906121015"_s), QStringList{u"王*明"_s}); // a resident
        QCOMPARE(bank.looks().size(), 2);
    }

    /// Who was found stands in the log of their record, beside who looked; also when they are of
    /// another branch, which is told of nobody more.
    void theLookIsInTheLogOfTheRecord_data() { onBothDatabases(); }
    void theLookIsInTheLogOfTheRecord()
    {
        QFETCH(QString, database);
        HoldersBank bank(database);
        const Customer wang = bank.recordNamed(u"王例明"_s);
        bank.branch = elsewhere;
        const auto lines = foundCustomersFromJson(bank.answer({{u"typed"_s, holdersCard}}).body);
        QVERIFY(lines && lines->size() == 1);
        QVERIFY(!lines->first().isOwn);
        QCOMPARE(bank.looks(), QStringList{idText(wang.id) + u" ok"_s});
        Request log = bank.platform.request("GET", u"/v1/customers/x/log"_s, {});
        log.parameters.insert(u"id"_s, idText(wang.id));
        log.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, u"0512-08"_s};
        const auto read = recordLogFromJson(listLog()(bank.platform.context(), log).body);
        QVERIFY(read);
        QVERIFY(std::ranges::any_of(read->lines, [](const LogLine& line) {
            return line.act == u"customer.account" && line.branch == elsewhere;
        }));
    }

    /// A label that is asked for as well must be on.
    void aLabelIsAskedForAsWell_data() { onBothDatabases(); }
    void aLabelIsAskedForAsWell()
    {
        QFETCH(QString, database);
        HoldersBank bank(database);
        const QString tag = sampleTags().first().id;
        QVERIFY(bank.namesFor(holdersCard, tag).isEmpty());
        Customer wang = bank.recordNamed(u"王例明"_s);
        setTag(wang.tags, {tag, true, operationId()});
        QVERIFY(bank.platform.database().transaction(
            [&] { return CustomerRepository(bank.platform.database()).save(wang); }));
        QCOMPARE(bank.namesFor(holdersCard, tag), QStringList{u"王*明"_s});
    }

    /// Who holds an account and has no record is nobody here.
    void whoHasNoRecordIsNobody()
    {
        Platform platform(u"sqlite"_s, migrations());
        const Response told
            = post(platform, findCustomers(sampleCore()), {{u"typed"_s, holdersCard}});
        QCOMPARE(told.status, 200);
        QVERIFY(foundCustomersFromJson(told.body)->isEmpty());
    }

    /// A core that does not answer is no "nobody".
    void aSilentCoreIsSaid()
    {
        HoldersBank bank(u"sqlite"_s);
        bank.core = std::make_shared<SilentCore>();
        QCOMPARE(bank.answer({{u"typed"_s, holdersCard}}).status, 503);
        QCOMPARE(bank.namesFor(u"王例明"_s).size(), 1); // and is asked for accounts alone
    }

    /// Nothing is told that is not noted.
    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            HoldersBank bank(u"sqlite"_s);
            bank.platform.database().failAfter(count);
            const Response told = bank.answer({{u"typed"_s, holdersCard}});
            bank.platform.database().failAfter(-1);
            if (told.status == 200) {
                QVERIFY(count >= 5);
                QCOMPARE(bank.looks().size(), 1);
                return;
            }
            QCOMPARE(told.status, 503);
            QVERIFY(!told.body.contains(u"customers"));
        }
    }
};

QTEST_GUILESS_MAIN(TestAccountHolder)
#include "tst_accountholder.moc"
