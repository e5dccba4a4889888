// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/approvals/RequestFilter.h"

#include <QTest>

using namespace hui;
using namespace hui::approvals;
using namespace Qt::StringLiterals;

namespace {

RemoteApproval of(const char* maker, const QString& kind, std::optional<Money> amount)
{
    RemoteApproval made;
    made.request.maker.operatorId = QLatin1StringView(maker);
    made.request.kind = kind;
    made.request.amount = amount;
    return made;
}

QList<RemoteApproval> all()
{
    return {of("0217", u"billpay.reverse"_s, Money::fen(14'230)),
        of("0218", u"billpay.pay"_s, Money::fen(6'000'000)),
        of("0217", u"billpay.refund"_s, Money::fen(-6'000'000)),
        of("0219", u"billpay.pay"_s, Money(9'000'000, Currency::USD)),
        of("0219", u"billpay.undo"_s, {})};
}

} // namespace

class TestRequestFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<std::optional<Money>>("from");
        QTest::addColumn<QList<int>>("rows");
        using Amount = std::optional<Money>;
        const auto row
            = [](const char* name, const QString& maker, const QString& kind, Amount from,
                  const QList<int>& rows) { QTest::newRow(name) << maker << kind << from << rows; };
        const QString pay = u"billpay.pay"_s;
        row("everything", {}, {}, {}, {0, 1, 2, 3, 4});
        row("one's own", u"0217"_s, {}, {}, {0, 2});
        row("a kind", {}, pay, {}, {1, 3});
        row("from an amount, in and out", {}, {}, Money::fen(6'000'000), {1, 2});
        row("just below", {}, {}, Money::fen(6'000'001), {});
        row("nothing or more", {}, {}, Money::fen(0), {0, 1, 2});
        row("all three", u"0218"_s, pay, Money::fen(1), {1});
        row("nobody", u"0299"_s, {}, {}, {});
    }

    void fits()
    {
        QFETCH(QString, maker);
        QFETCH(QString, kind);
        QFETCH(std::optional<Money>, from);
        QFETCH(QList<int>, rows);
        const RequestFilter filter{maker, kind, from};
        QList<QString> expected;
        for (const int row : rows)
            expected.append(all().at(row).request.kind);
        QList<QString> found;
        for (const RemoteApproval& request : fitting(all(), filter))
            found.append(request.request.kind);
        QCOMPARE(found, expected);
        QCOMPARE(filter.isOpen(), rows.size() == 5);
    }

    void fitsABranch()
    {
        QList<RemoteApproval> requests = all();
        requests[1].request.maker.branch = u"0512-11"_s;
        requests[1].fromName = u"望湖街"_s;
        QCOMPARE(fitting(requests, {.branch = u"0512-11"_s}).size(), 1);
        QVERIFY(!RequestFilter{.branch = u"0512-11"_s}.isOpen());
        const QList<std::pair<QString, QString>> branches{{{}, {}}, {u"0512-11"_s, u"望湖街"_s}};
        QCOMPARE(branchesOf(requests), branches);
    }

    void tellsTheKinds()
    {
        QCOMPARE(kindsOf(all()),
            (QStringList{
                u"billpay.pay"_s, u"billpay.refund"_s, u"billpay.reverse"_s, u"billpay.undo"_s}));
        QVERIFY(kindsOf({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRequestFilter)
#include "tst_requestfilter.moc"
