// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SignedContent.h"
#include "tests/modules/billpay/platform/BookedMoney.h"
#include "tests/testkit/SeenPayers.h"

using namespace hui;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestSignedBasket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Large together: both items are taken under the one signature, and no other in their place.
    void aBasketIsSignedAsOne_data() { onBothDatabases(); }
    void aBasketIsSignedAsOne()
    {
        QFETCH(QString, database);
        BillpayBooks books(database);
        const QString basket = operationId().toString(QUuid::WithoutBraces);
        const Money total = Money::fen(6'000'000);
        const QJsonObject payer = toJson(seenResident());
        QList<UploadedOperation> items;
        QJsonArray together;
        for (const char* bill : {"B-1", "B-2", "B-3"}) {
            UploadedOperation made = cashPayment(2'000'000, 0);
            made.body.insert(u"basket"_s,
                QJsonObject{{u"id"_s, basket}, {u"items"_s, 3}, {u"total"_s, moneyToJson(total)}});
            made.body.insert(u"tendered"_s, moneyToJson(total));
            made.body.insert(u"cash_in"_s, cash(6'000'000));
            made.body.insert(u"payer"_s, payer);
            QJsonObject one = made.body.value(u"bills"_s).toArray().at(0).toObject();
            one.insert(u"bill_no"_s, QString::fromLatin1(bill));
            made.body.insert(u"bills"_s, QJsonArray{one});
            together.append(togetherEntry(made.kind, made.id, made.amount, made.body));
            items.append(made);
        }
        for (UploadedOperation& one : items)
            one.body.insert(u"signed_together"_s, together);
        books.sign(items.first(), total);
        for (UploadedOperation& one : items)
            one.body.insert(u"approval"_s, items.first().body.value(u"approval"_s));
        items.last().body.insert(u"account"_s, u"3205019999"_s);
        QCOMPARE(books.upload(items.at(0)).status, OperationOutcome::Status::Accepted);
        QCOMPARE(books.upload(items.at(1)).status, OperationOutcome::Status::Accepted);
        QCOMPARE(books.upload(items.at(2)).code, u"approval_mismatch"_s);
        QVERIFY(books.isBalanced());
    }
};

QTEST_GUILESS_MAIN(TestSignedBasket)
#include "tst_signedbasket.moc"
