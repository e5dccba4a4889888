// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/server/Inbox.h"
#include "modules/customers/RecordLog.h"
#include "modules/customers/platform/DealingsEndpoint.h"
#include "modules/customers/platform/LogEndpoint.h"
#include "tests/modules/customers/platform/CustomerBooks.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Who looked at a record or changed it, anywhere in the bank, on both databases.
class TestRecordLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoLookedAndWhyIsTold_data() { onBothDatabases(); }
    void whoLookedAndWhyIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), made);
        take(platform, made, 1);
        UploadedOperation reveal
            = operationOf(u"customer.reveal"_s, toJson(RevealBody{made.id, u"核对住址"_s}));
        reveal.branch = elsewhere;
        reveal.at = made.at.addSecs(60);
        take(platform, reveal, 2);
        UploadedOperation own
            = operationOf(u"customer.reveal"_s, toJson(RevealBody{made.id, u"核对手机"_s}));
        own.at = made.at.addSecs(90);
        take(platform, own, 4);
        UploadedOperation paid = operationOf(u"billpay.pay"_s, {{u"customer"_s, idText(made.id)}});
        take(platform, paid, 3);
        QCOMPARE(ask(platform, listDealings(), made.id).status, 200);
        const Response answer = ask(platform, listLog(), made.id);
        QCOMPARE(answer.status, 200);
        const RecordLog log = recordLogFromJson(answer.body).value();
        QVERIFY(log.isWhole);
        QStringList acts;
        for (const LogLine& line : log.lines)
            acts.append(line.act);
        acts.sort();
        QCOMPARE(acts,
            (QStringList{u"customer.create"_s, u"customer.dealings"_s, u"customer.log"_s,
                u"customer.reveal"_s, u"customer.reveal"_s}));
        const auto revealed = std::ranges::find(log.lines, reveal.id, &LogLine::operation);
        QCOMPARE(revealed->reason, QString()); // why is for its own branch
        QVERIFY(!QJsonDocument(answer.body).toJson().contains("核对住址"));
        QCOMPARE(std::ranges::find(log.lines, own.id, &LogLine::operation)->reason, u"核对手机"_s);
        QCOMPARE(revealed->branch, elsewhere);
        QCOMPARE(revealed->operation, reveal.id);
        QCOMPARE(revealed->operatorId, reveal.operatorId);
        QVERIFY(!QJsonDocument(answer.body).toJson().contains("13800005678"));
    }

    void onlyWhoHasTheRecordIsTold_data() { onBothDatabases(); }
    void onlyWhoHasTheRecordIsTold()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), made);
        const Response refused = ask(platform, listLog(), made.id, elsewhere);
        QCOMPARE(refused.status, 404);
        QCOMPARE(codeOf(refused), u"customer_unknown"_s);
        const RecordLog log = recordLogFromJson(ask(platform, listLog(), made.id).body).value();
        QCOMPARE(log.lines.size(), 2); // who was refused stands there too
        QVERIFY(std::ranges::any_of(log.lines, &LogLine::isRefused));
    }

    void theNewestAreTold()
    {
        Platform platform(u"sqlite"_s, migrations());
        const UploadedOperation made = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), made);
        for (int look = 0; look < mostLogged; ++look)
            QCOMPARE(ask(platform, listDealings(), made.id).status, 200);
        const RecordLog log = recordLogFromJson(ask(platform, listLog(), made.id).body).value();
        QVERIFY(!log.isWhole);
        QCOMPARE(log.lines.size(), mostLogged);
        QCOMPARE(log.lines.first().act, u"customer.log"_s);
    }

private:
    static void take(Platform& platform, UploadedOperation operation, qint64 sequence)
    {
        operation.deviceSequence = sequence;
        operation.till = u"03"_s;
        const auto written = platform.database().transaction([&]() -> Result<Done> {
            Inbox inbox(platform.database());
            const auto taken = inbox.take({operation, {}, QByteArray(32, 'f')}, operation.at);
            HUI_ASSERT(taken && *taken);
            return inbox.finish(
                operation.id, {OperationOutcome::Status::Accepted, {}, {}, {}, {}}, operation.at);
        });
        HUI_ASSERT(written);
    }

    static Response ask(Platform& platform, const Handler& handler, const QUuid& customer,
        const QString& branch = sampleCaller().branch)
    {
        Request request = platform.request("GET", u"/v1/customers/x/log"_s);
        request.parameters.insert(u"id"_s, idText(customer));
        request.caller.branch = branch;
        return handler(platform.context(), request);
    }
};

QTEST_GUILESS_MAIN(TestRecordLog)
#include "tst_recordlog.moc"
