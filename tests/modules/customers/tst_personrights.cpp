// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ExportPaper.h"
#include "modules/customers/PersonRights.h"
#include "modules/customers/RightsBody.h"
#include "tests/modules/customers/CustomerScene.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

/// A desk with a person who asks.
struct AskingPerson {
    std::unique_ptr<Database> database = emptyDesk();
    Customer record;

    AskingPerson()
    {
        const auto made = createCustomer(*database, creation());
        HUI_ASSERT(made.has_value());
        record = *made;
    }

    PersonAsks asks() const
    {
        return {operationId(), shift(), record.id, u" 本人持证到场 "_s,
            {u"AP-9"_s, u"0102"_s, u"周文静"_s, QString(64, u'f')}, noon};
    }
};

using Verb = Result<Customer> (*)(Database&, const PersonAsks&);

void bothVerbs()
{
    QTest::addColumn<int>("verb");
    QTest::newRow("export") << 0;
    QTest::newRow("erase") << 1;
}

Verb verbAt(int index)
{
    return index == 0 ? exportCustomer : askErasure;
}

} // namespace

/// What a person may ask for about their own data, at the desk.
class TestPersonRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isNotedBeforeAnythingIsGiven_data() { bothVerbs(); }
    void isNotedBeforeAnythingIsGiven()
    {
        QFETCH(int, verb);
        AskingPerson scene;
        const PersonAsks request = scene.asks();
        const auto given = verbAt(verb)(*scene.database, request);
        QVERIFY(given);
        QCOMPARE(*given, scene.record);
        QVERIFY(verbAt(verb)(*scene.database, request)); // the second click
        const auto entry = Journal(*scene.database).byId(request.operation);
        QVERIFY(entry && *entry);
        QCOMPARE((*entry)->operation.kind, verb == 0 ? u"customer.export"_s : u"customer.erase"_s);
        const auto body = rightsBodyFromJson((*entry)->operation.body);
        QVERIFY(body);
        QCOMPARE(body->customer, scene.record.id);
        QCOMPARE(body->reason, u"本人持证到场"_s);
        QCOMPARE(body->approval.value(u"id"_s).toString(), u"AP-9"_s);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 2);
    }

    void refuses_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("nobody") << 0 << Error::Kind::Refused;
        QTest::newRow("no reason") << 1 << Error::Kind::Input;
        QTest::newRow("nobody signed") << 2 << Error::Kind::NeedsApproval;
    }

    void refuses()
    {
        QFETCH(int, how);
        QFETCH(Error::Kind, kind);
        for (const Verb verb : {exportCustomer, askErasure}) {
            AskingPerson scene;
            PersonAsks request = scene.asks();
            if (how == 0)
                request.customer = operationId();
            if (how == 1)
                request.reason = u" "_s;
            if (how == 2)
                request.approval = {};
            QCOMPARE(verb(*scene.database, request).error().kind, kind);
            QVERIFY(!*Journal(*scene.database).contains(request.operation));
        }
    }

    void whoHasADayIsNotAskedForAgain()
    {
        AskingPerson scene;
        Customer told = scene.record;
        told.eraseOn = QDate(2036, 3, 19);
        QVERIFY(scene.database->transaction(
            [&] { return CustomerRepository(*scene.database).save(told); }));
        QCOMPARE(recordOf(*scene.database, told.id)->eraseOn, told.eraseOn);
        QCOMPARE(askErasure(*scene.database, scene.asks()).error().kind, Error::Kind::Refused);
        QVERIFY(exportCustomer(*scene.database, scene.asks())); // a copy they may have
    }

    void survivesAFailureOfAnyStatement_data() { bothVerbs(); }
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(int, verb);
        for (int count = 0;; ++count) {
            AskingPerson scene;
            const PersonAsks request = scene.asks();
            const qint64 audited = rowsOf(*scene.database, u"audit"_s);
            scene.database->failAfter(count);
            const auto given = verbAt(verb)(*scene.database, request);
            scene.database->failAfter(-1);
            if (given) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(isOfTheDisk(given.error()));
            if (given.error().kind == Error::Kind::Storage)
                QCOMPARE(rowsOf(*scene.database, u"audit"_s), audited);
            QVERIFY(verbAt(verb)(*scene.database, request));
        }
    }

    void theCopySaysAllThatIsKnown()
    {
        AskingPerson scene;
        ExportScene place{shift(), u"惠民银行 · 青云路智慧网点"_s, u"0195"_s, noon};
        place.accounts = {{u"320500-water-1"_s, u"3205018642"_s, noon}};
        JournalEntry dealing;
        dealing.operation = {operationId(), u"billpay.pay"_s, shift(), Money::fen(18740), {}, noon};
        place.dealings = {dealing};
        scene.record.tags = {{u"large_print"_s, true, operationId()}};
        place.labels = {{u"large_print"_s, u"大字服务"_s}};
        place.billers = {{u"320500-water-1"_s, u"苏州水务"_s}};
        for (const char* act : {"customer.reveal", "customer.dealings", "customer.log",
                 "customer.take", "customer.duplicates", "customer.fill", "customer.merge"})
            place.log.lines.append({noon, QLatin1StringView(act), u"0217"_s, u"0512-08"_s,
                u"SZ-QYL-02"_s, u"疑似洗钱核查"_s});
        Consent consent;
        consent.purpose = u"苏州市第一样例医院 · 报告查询"_s;
        consent.guardian = u"周*"_s;
        consent.until = QDate(2031, 5, 6);
        scene.record.consents = {consent};
        const QTemporaryDir folder;
        const QString chosen = folder.filePath(u"to/customer-0195.pdf"_s);
        const auto files = writeExport(scene.record, place, chosen);
        QVERIFY(files);
        QCOMPARE(files->data, folder.filePath(u"to/customer-0195.json"_s));
        QCOMPARE(writeExport(scene.record, place, chosen).error().kind, Error::Kind::Refused);
        const QString* const path = &files->paper;
        QFile json(folder.filePath(u"to/customer-0195.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QByteArray bytes = json.readAll();
        for (const char* known : {"王例明", "13800005678", "11010519491231002X", "居民身份证",
                 "3205018642", "生活缴费收款", "大字服务", "苏州水务", "客户合并",
                 "用于填单的记录仅含本终端", "报告查询", "周*", "2031-05-06"})
            QVERIFY2(bytes.contains(known), known);
        for (const char* word : {"疑似洗钱核查", "customer.", "billpay.", "large_print",
                 "320500-water-1", "平台未答复", "最近的"})
            QVERIFY2(!bytes.contains(word), word); // no reason, no word of the machine
        QVERIFY(QFile::exists(*path));
        for (const QString& file : {*path, json.fileName()})
            QVERIFY(
                !(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void aCopyThatCannotBeWrittenIsSaid()
    {
        AskingPerson scene;
        const QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"exports"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto path = writeExport(
            scene.record, {shift(), {}, u"1"_s, noon}, inTheWay.fileName() + u"/1.pdf"_s);
        QCOMPARE(path.error().kind, Error::Kind::Storage);
    }
};

QTEST_MAIN(TestPersonRights)
#include "tst_personrights.moc"
