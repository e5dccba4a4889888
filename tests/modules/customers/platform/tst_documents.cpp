// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Inbox.h"
#include "app/server/LookReasons.h"
#include "app/server/PaperCopies.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/platform/DocumentsEndpoint.h"
#include "modules/customers/platform/LogEndpoint.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/PaperPictures.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// What images and vouchers the bank has of a person: listed from every part of the platform, and
/// an image shown to who says why.
class TestDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPartsTell_data() { onBothDatabases(); }
    void allPartsTell()
    {
        QFETCH(QString, database);
        Bank bank(database);
        const UploadedOperation paid
            = operationOf(u"billpay.pay"_s, {{u"customer"_s, idText(bank.record)}});
        bank.take(paid, 2);
        const UploadedOperation step
            = operationOf(u"case.move"_s, {{u"customer"_s, idText(bank.record)}});
        bank.take(step, 3);
        const Response answer = bank.ask("GET", u"/documents"_s);
        QCOMPARE(answer.status, 200);
        const auto documents = personDocumentsFromJson(answer.body);
        QVERIFY(documents);
        QStringList kinds;
        for (const PersonDocument& each : *documents)
            kinds.append(each.kind + u' ' + each.about);
        kinds.sort();
        QCOMPARE(kinds, (QStringList{u"copy resident_id"_s, u"voucher billpay.pay"_s}));
        const auto copy = std::ranges::find(*documents, u"copy"_s, &PersonDocument::kind);
        QVERIFY(copy->hasImage);
        QCOMPARE(copy->branch, elsewhere); // of all branches
        const auto voucher = std::ranges::find(*documents, u"voucher"_s, &PersonDocument::kind);
        QCOMPARE(voucher->id, idText(paid.id));
        QVERIFY(!voucher->hasImage && !voucher->number.isEmpty());
        QCOMPARE(codeOf(bank.ask("GET", u"/documents"_s, {}, elsewhere)), u"customer_unknown"_s);
    }

    void showsOneWithAReason_data() { onBothDatabases(); }
    void showsOneWithAReason()
    {
        QFETCH(QString, database);
        Bank bank(database);
        const QJsonObject body{
            {u"kind"_s, u"copy"_s}, {u"id"_s, idText(bank.copy.id)}, {u"reason"_s, u"核对证件"_s}};
        const auto changed = [&body](const QString& key, const QString& value) {
            QJsonObject other = body;
            other.insert(key, value);
            return other;
        };
        const QString path = u"/documents:show"_s;
        QCOMPARE(codeOf(bank.ask("POST", path, changed(u"reason"_s, u" "_s))), u"reason_missing"_s);
        QCOMPARE(codeOf(bank.ask("POST", path, changed(u"reason"_s, QString(101, u'a')))),
            u"malformed"_s);
        QCOMPARE(codeOf(bank.ask("POST", path, changed(u"kind"_s, u"film"_s))), u"copy_unknown"_s);
        QCOMPARE(codeOf(bank.ask("POST", path, changed(u"id"_s, idText(operationId())))),
            u"copy_unknown"_s);
        QCOMPARE(codeOf(bank.ask("POST", path, changed(u"id"_s, idText(bank.other.id)))),
            u"copy_unknown"_s); // of somebody else
        QCOMPARE(codeOf(bank.ask("POST", path, body, elsewhere)), u"customer_unknown"_s);
        const Response shown = bank.ask("POST", path, body);
        QCOMPARE(shown.status, 200);
        QCOMPARE(QByteArray::fromBase64(shown.body.value(u"picture").toString().toLatin1()),
            bank.copy.picture);
        const RecordLog log = bank.log();
        const auto looked = std::ranges::find(log.lines, u"customer.document"_s, &LogLine::act);
        QVERIFY(looked != log.lines.end());
        QCOMPARE(looked->reason, u"核对证件"_s);
        QCOMPARE(looked->operatorId, u"0217"_s);
        QVERIFY(forgetReasons(bank.platform.database(), {idText(bank.record)}));
        QVERIFY(std::ranges::all_of(
            bank.log().lines, [](const LogLine& line) { return line.reason.isEmpty(); }));
    }

    /// Nothing is shown that is not noted.
    void survivesAFailureOfAnyStatement()
    {
        Bank bank(u"sqlite"_s);
        const QJsonObject body{
            {u"kind"_s, u"copy"_s}, {u"id"_s, idText(bank.copy.id)}, {u"reason"_s, u"核对"_s}};
        for (int count = 0;; ++count) {
            bank.platform.database().failAfter(count);
            const Response answer = bank.ask("POST", u"/documents:show"_s, body);
            bank.platform.database().failAfter(-1);
            if (answer.status == 200) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(!answer.body.contains(u"picture"_s));
            QVERIFY(reasonsOf(bank.platform.database(), {idText(bank.record)}, 9)->isEmpty());
        }
    }

private:
    /// A bank with one customer, a copy of their paper from another branch, and one of somebody
    /// else.
    struct Bank {
        explicit Bank(const QString& kind)
            : platform(kind, migrations())
        {
            addDocumentRoutes(router, {copyDocuments(), recordDocuments()});
            const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
            outcomeOf(platform, createOperation(), made);
            record = made.id;
            keep(copy, idText(record));
            keep(other, idText(operationId()));
        }

        void keep(const PaperCopy& paper, const QString& customer)
        {
            const auto kept = platform.database().transaction([&]() -> Result<Done> {
                PaperCopies copies(platform.database());
                const auto expected = copies.expect({paper.named()},
                    {u"estate"_s, idText(operationId()), operationId(), customer, elsewhere,
                        u"SZ-GSQ-01"_s, u"0301"_s, platform.clock().nowUtc(), QDate(2027, 1, 1)});
                return expected ? copies.keep(paper.id, paper.picture, platform.clock().nowUtc())
                                : expected;
            });
            HUI_ASSERT(kept);
        }

        void take(UploadedOperation operation, qint64 sequence)
        {
            operation.deviceSequence = sequence;
            operation.till = u"03"_s;
            const auto written = platform.database().transaction([&]() -> Result<Done> {
                Inbox inbox(platform.database());
                const auto taken = inbox.take({operation, {}, QByteArray(32, 'f')}, operation.at);
                HUI_ASSERT(taken && *taken);
                return inbox.finish(operation.id,
                    {OperationOutcome::Status::Accepted, {}, {}, {}, {}}, operation.at);
            });
            HUI_ASSERT(written);
        }

        Response ask(const QByteArray& method, const QString& path, const QJsonObject& body = {},
            const QString& branch = sampleCaller().branch)
        {
            Request request = platform.request(method, u"/v1/customers/"_s + idText(record) + path,
                body, method == "POST" ? operationId() : QUuid());
            request.caller.branch = branch;
            request.signedIn = Operator{u"0217"_s, {}, {u"teller"_s}, branch};
            return router.route(platform.context(), request);
        }

        RecordLog log()
        {
            Request request = platform.request("GET", u"/v1/customers/x/log"_s);
            request.parameters.insert(u"id"_s, idText(record));
            return recordLogFromJson(listLog()(platform.context(), request).body).value();
        }

        Platform platform;
        Router router;
        QUuid record;
        const PaperCopy copy = copyOfPaper(u"resident_id"_s, "mine");
        const PaperCopy other = copyOfPaper(u"resident_id"_s, "not mine");
    };
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
