// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/PrintRepository.h"
#include "modules/billpay/platform/ReceiptPage.h"
#include "tests/modules/billpay/platform/ToldBillers.h"
#include "tests/testkit/Platform.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace hui::testkit;
using namespace Qt::StringLiterals;
using server::PhoneContent;

namespace {

std::unique_ptr<Platform> bank(const QString& kind)
{
    auto platform = std::make_unique<Platform>(kind,
        customerMigrations() << u":/schema/platform/billpay/001_billpay.sql"_s
                             << u":/schema/platform/billpay/002_simulator.sql"_s
                             << u":/schema/platform/billpay/003_print.sql"_s);
    platform->context().phoneUrl = u"https://m.example"_s;
    tell(platform->database(), someBiller(u"320500-water-1"_s, u"water"_s));
    return platform;
}

server::UploadedOperation asUploaded(const QString& kind, const QJsonObject& body)
{
    server::UploadedOperation operation;
    operation.id = operationId();
    operation.kind = kind;
    operation.branch = u"0512-08"_s;
    operation.till = u"03"_s;
    operation.operatorId = u"0217"_s;
    operation.businessDate = QDate(2026, 3, 18);
    operation.at = FixedClock().nowUtc();
    operation.body = body;
    return operation;
}

server::UploadedOperation paying()
{
    const auto bill = [](const QString& period) { return QJsonObject{{u"period"_s, period}}; };
    return asUploaded(
        u"billpay.pay"_s, {{u"bills"_s, QJsonArray{bill(u"2026-02"_s), bill(u"2026-01"_s)}}});
}

BookedPayment bookedAs(const server::UploadedOperation& operation)
{
    BookedPayment payment;
    payment.operation = operation.id;
    payment.biller = u"320500-water-1"_s;
    payment.account = u"3205018642"_s;
    payment.amount = Money::fen(18740);
    payment.branch = operation.branch;
    payment.receiptNumber = u"0512-08-20260318-000001"_s;
    return payment;
}

QString valueOf(const PhoneContent& content, const QString& label)
{
    for (const PhoneContent::Row& row : content.rows)
        if (row.label.zh == label)
            return row.value;
    return {};
}

} // namespace

class TestReceiptPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatThePaperSays_data() { onBothDatabases(); }
    void saysWhatThePaperSays()
    {
        QFETCH(QString, database);
        const auto platform = bank(database);
        auto operation = paying();
        addTo(operation.body, CameFor{u"王*明"_s, u"王*国"_s, {}, {}});
        const auto link = makeReceiptPage(platform->context(), operation, bookedAs(operation));
        QVERIFY(link && *link);
        const QString token = (*link)->url.section(u'/', -1);
        const auto content = server::PhonePages(platform->context()).look(token);
        QVERIFY(content && *content);
        QCOMPARE((*content)->bank, u"惠民银行"_s);
        QCOMPARE(valueOf(**content, u"金额"_s), u"¥187.40"_s);
        QCOMPARE(valueOf(**content, u"大写"_s), u"人民币壹佰捌拾柒元肆角整"_s);
        QCOMPARE(valueOf(**content, u"收费单位"_s), u"苏州市供水服务中心"_s);
        QCOMPARE(valueOf(**content, u"用户号"_s), u"******8642"_s);
        QCOMPARE(valueOf(**content, u"账期"_s), u"2026-01、2026-02"_s);
        QCOMPARE(valueOf(**content, u"交易时间"_s), u"2026-03-18 10:43"_s);
        QCOMPARE(valueOf(**content, u"流水号"_s), u"0512-08-20260318-000001"_s);
        QCOMPARE(valueOf(**content, u"被代理人"_s), u"王*明"_s);
        QCOMPARE(valueOf(**content, u"代理人"_s), u"王*国"_s);
        for (const PhoneContent::Row& row : (*content)->rows)
            QVERIFY(!row.value.contains(u"3205018642"_s));
    }

    void tellsOfAReversal()
    {
        const auto platform = bank(u"sqlite"_s);
        const auto operation = paying();
        const auto link = makeReceiptPage(platform->context(), operation, bookedAs(operation));
        QVERIFY(announceReversal(platform->context(), operation.id, u"R-2"_s));
        const auto content
            = server::PhonePages(platform->context()).look((*link)->url.section(u'/', -1));
        QCOMPARE((*content)->notice.zh, u"本笔已撤销，撤销流水号 R-2"_s);
    }

    void tellsWhatWasBought()
    {
        const auto platform = bank(u"sqlite"_s);
        const auto operation = asUploaded(u"billpay.pay"_s,
            {{u"bills"_s, QJsonArray()},
                {u"plan"_s, QJsonObject{{u"code"_s, u"M30"_s}, {u"text"_s, u"30 元"_s}}}});
        const auto link = makeReceiptPage(platform->context(), operation, bookedAs(operation));
        const auto content
            = server::PhonePages(platform->context()).look((*link)->url.section(u'/', -1));
        QVERIFY(std::ranges::any_of((*content)->rows, [](const PhoneContent::Row& row) {
            return row.label.zh == u"套餐"_s && row.value == u"30 元"_s;
        }));
    }

    /// Who asked for English pages is given the link to one, and nobody else.
    void opensInTheLanguageAskedFor_data() { onBothDatabases(); }
    void opensInTheLanguageAskedFor()
    {
        QFETCH(QString, database);
        const auto platform = bank(database);
        Customer person;
        person.id = operationId();
        person.createdAt = platform->clock().nowUtc();
        setTag(person.tags, {u"en"_s, true, person.id});
        QVERIFY(platform->database().transaction([&]() -> Result<Done> {
            const auto entered = TagRepository(platform->database())
                                     .save({u"en"_s, u"英文"_s, u"English"_s, QDate(2026, 1, 1), {},
                                         TagEffect::English});
            return entered ? CustomerRepository(platform->database()).save(person) : entered;
        }));
        const auto urlFor = [&](const QUuid& customer) {
            auto operation = paying();
            if (!customer.isNull())
                operation.body.insert(u"customer"_s, idText(customer));
            const auto result = receiptResult(platform->context(), operation, bookedAs(operation));
            return result ? result->value(u"phone_url"_s).toString() : QString();
        };
        QVERIFY(urlFor(person.id).endsWith(u"?lang=en"_s));
        for (const QUuid& other : {QUuid(), operationId()}) {
            QVERIFY(urlFor(other).startsWith(u"https://m.example/m/"_s));
            QVERIFY(!urlFor(other).contains(u'?'));
        }
    }

    void withoutPhonePagesThereIsNone()
    {
        const auto platform = bank(u"sqlite"_s);
        platform->context().phoneUrl.clear();
        const auto operation = paying();
        const auto link = makeReceiptPage(platform->context(), operation, bookedAs(operation));
        QVERIFY(link && !*link);
    }

    /// The desk tells of every print; the platform can say whether a receipt was printed.
    void prints_data() { onBothDatabases(); }
    void prints()
    {
        QFETCH(QString, database);
        const auto platform = bank(database);
        const QUuid payment = operationId();
        const PrintRepository prints(platform->database());
        QCOMPARE(*prints.count(payment, u"final"_s), 0);
        for (int count = 1; count <= 2; ++count) {
            const auto outcome = printOperation().book(platform->context(),
                asUploaded(u"billpay.print"_s,
                    {{u"original"_s, payment.toString(QUuid::WithoutBraces)},
                        {u"paper"_s, u"final"_s}, {u"count"_s, count}}));
            QVERIFY(outcome);
            QCOMPARE(outcome->status, server::OperationOutcome::Status::Accepted);
        }
        QCOMPARE(*prints.count(payment, u"final"_s), 2);
        QCOMPARE(*prints.count(payment, u"provisional"_s), 0);
        const auto malformed
            = printOperation().book(platform->context(), asUploaded(u"billpay.print"_s, {}));
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().kind, Error::Kind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestReceiptPage)
#include "tst_receiptpage.moc"
