// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "modules/cash/platform/CashRequestBookRepository.h"
#include "modules/cash/platform/RequestOperations.h"
#include "modules/cash/platform/TransferOperations.h"
#include "tests/modules/cash/platform/BoxScene.h"

using namespace hui;
using namespace hui::cash;
using namespace hui::server;
using namespace hui::testkit;

namespace {

UploadedOperation asking(const QString& drawer = drawer)
{
    return operationAt(drawer, u"cash.request"_s, std::nullopt, {{u"cash"_s, hundreds(40)}});
}

UploadedOperation about(const UploadedOperation& asked, const QString& drawer, const QString& kind,
    bool hasReason = false)
{
    QJsonObject body{{u"request"_s, asked.id.toString(QUuid::WithoutBraces)}};
    if (hasReason)
        body.insert(u"reason"_s, u"库存不足"_s);
    return operationAt(drawer, kind, std::nullopt, body);
}

UploadedOperation answering(Platform& platform, const UploadedOperation& asked)
{
    return signedBy0102(platform,
        operationAt(vaultBox(), u"cash.send"_s, Money::fen(400'000),
            {{u"to"_s, drawer}, {u"cash"_s, hundreds(40)},
                {u"request"_s, asked.id.toString(QUuid::WithoutBraces)}}));
}

/// What the desks of the branch were told last of a request.
QString told(Platform& platform, const UploadedOperation& asked)
{
    const auto value = lastTold(platform.database(), ofBranch(u"cash_request"_s, boxBranch),
        asked.id.toString(QUuid::WithoutBraces));
    return value && *value ? (*value)->value(u"state"_s).toString() : QString();
}

QString after(Platform& platform, const QString& kind, const UploadedOperation& operation)
{
    return codeAfter(platform, kindIn(requestOperations(), kind), operation);
}

} // namespace

class TestRequestOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAskedAndAnswered_data() { onBothDatabases(); }
    void isAskedAndAnswered()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const UploadedOperation asked = asking();
        QCOMPARE(after(platform, u"cash.request"_s, asked), QString());
        QCOMPARE(told(platform, asked), u"open"_s);
        QCOMPARE(codeAfter(platform, sendOperation(), answering(platform, asked)), QString());
        QCOMPARE(told(platform, asked), u"allocated"_s);
        QCOMPARE(after(platform, u"cash.request_withdraw"_s,
                     about(asked, drawer, u"cash.request_withdraw"_s)),
            u"request_gone"_s);
    }

    void isRefusedWithAReason_data() { onBothDatabases(); }
    void isRefusedWithAReason()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const UploadedOperation asked = asking();
        QCOMPARE(after(platform, u"cash.request"_s, asked), QString());
        const QString refuse = u"cash.request_refuse"_s;
        QCOMPARE(after(platform, refuse, about(asked, drawer, refuse, true)), u"till_not_issued"_s);
        QCOMPARE(after(platform, refuse, about(asked, vaultBox(), refuse, true)), QString());
        QCOMPARE(told(platform, asked), u"refused"_s);
        const auto kept = CashRequestBookRepository(platform.database()).byId(asked.id);
        QCOMPARE((*kept)->request.reason, u"库存不足"_s);
        // the cash is sent all the same by who had not heard of it: the request stays as it is
        QCOMPARE(codeAfter(platform, sendOperation(), answering(platform, asked)), QString());
        QCOMPARE(told(platform, asked), u"refused"_s);
    }

    void isWithdrawnByWhoAsked_data() { onBothDatabases(); }
    void isWithdrawnByWhoAsked()
    {
        QFETCH(QString, database);
        Platform platform(database, cashTables);
        openVaultAndTill(platform);
        const UploadedOperation asked = asking();
        QCOMPARE(after(platform, u"cash.request"_s, asked), QString());
        const QString withdraw = u"cash.request_withdraw"_s;
        QCOMPARE(after(platform, withdraw, about(asked, vaultBox(), withdraw)), u"request_gone"_s);
        QCOMPARE(after(platform, withdraw, about(asked, drawer, withdraw)), QString());
        QCOMPARE(told(platform, asked), u"withdrawn"_s);
        QCOMPARE(after(platform, u"cash.request"_s, asking(vaultBox())), u"amount_differs"_s);
    }
};

QTEST_GUILESS_MAIN(TestRequestOperations)
#include "tst_requestoperations.moc"
