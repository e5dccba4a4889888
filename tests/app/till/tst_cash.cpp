// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Cash.h"
#include "tests/testkit/Property.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <limits>
#include <vector>

using namespace hui;
using namespace hui::testkit;

namespace {

CashCount count(std::initializer_list<std::pair<const char*, int>> pieces)
{
    CashCount made;
    for (const auto& [id, number] : pieces)
        made.pieces.insert(QLatin1StringView(id), number);
    return made;
}

int piecesIn(const CashCount& cash)
{
    int all = 0;
    for (const int number : cash.pieces)
        all += number;
    return all;
}

constexpr int impossible = std::numeric_limits<int>::max();

/// The fewest pieces by trying every amount up to `amount`, one piece of stock after another.
int fewestPieces(qint64 amount, const CashCount& stock)
{
    std::vector<int> fewest(static_cast<size_t>(amount / 10 + 1), impossible);
    fewest.front() = 0;
    for (const Denomination& one : denominations(Currency::CNY)) {
        const auto face = static_cast<size_t>(one.face.minor() / 10);
        for (int piece = 0; piece < stock.pieces.value(one.id); ++piece)
            for (size_t sum = fewest.size(); sum-- > face;)
                if (fewest[sum - face] != impossible)
                    fewest[sum] = std::min(fewest[sum], fewest[sum - face] + 1);
    }
    return amount % 10 == 0 ? fewest.back() : impossible;
}

} // namespace

class TestCash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsNoPieceTwice_data()
    {
        QTest::addColumn<int>("sound");
        QTest::addColumn<int>("damaged");
        QTest::addColumn<int>("half");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("sound") << 3 << 0 << 0 << qint64(30'000);
        QTest::newRow("damaged at face") << 0 << 3 << 0 << qint64(30'000);
        QTest::newRow("taken at half") << 0 << 0 << 3 << qint64(15'000);
        QTest::newRow("of each") << 1 << 1 << 1 << qint64(25'000);
    }

    /// Sound, damaged and half pieces lie beside each other, at the desk as on the platform.
    void countsNoPieceTwice()
    {
        QFETCH(int, sound);
        QFETCH(int, damaged);
        QFETCH(int, half);
        QFETCH(qint64, fen);
        const QString hundred = QStringLiteral("CNY-10000");
        const CashCount cash{{{hundred, sound}}, {{hundred, damaged}}, {{hundred, half}}};
        QCOMPARE(totalOf(cash, Currency::CNY)->minor(), fen);
        QCOMPARE(totalOf(*cashCountFromJson(toJson(cash)), Currency::CNY)->minor(), fen);
        QCOMPARE(totalOf(*added(cash, cash), Currency::CNY)->minor(), 2 * fen);
    }

    void halfIsRoundedDown()
    {
        QCOMPARE(halfOf(Money::fen(10'000)), Money::fen(5'000));
        QCOMPARE(halfOf(Money::fen(5)), Money::fen(2));
        QCOMPARE(halfOf(Money::fen(1)), Money::fen(0));
    }

    void damagedPiecesGoOnlyToTheBank()
    {
        const QString ten = QStringLiteral("CNY-1000");
        const CashCount stock{{{ten, 1}}, {{ten, 2}}, {{ten, 1}}};
        QVERIFY(!taken(stock, {{}, {{ten, 1}}}));
        QVERIFY(!taken(stock, {{}, {}, {{ten, 1}}}));
        QCOMPARE(totalOf(*removed(stock, {{}, {{ten, 2}}, {{ten, 1}}}), Currency::CNY),
            Money::fen(1'000));
        QVERIFY(!removed(stock, {{}, {{ten, 3}}}));
        QVERIFY(!removed(stock, {{}, {}, {{ten, 2}}}));
    }

    void knowsWhatIsTaken()
    {
        const QList<Denomination>& yuan = denominations(Currency::CNY);
        QCOMPARE(yuan.size(), 8);
        QCOMPARE(yuan.first().id, QStringLiteral("CNY-10000"));
        QCOMPARE(yuan.last().face, Money::fen(10));
        QVERIFY(yuan.last().coin && !yuan.first().coin);
        QVERIFY(denominations(Currency::USD).isEmpty());
    }

    void addsUp()
    {
        CashCount cash
            = count({{"CNY-10000", 356}, {"CNY-5000", 148}, {"CNY-2000", 120}, {"CNY-1000", 186},
                {"CNY-500", 96}, {"CNY-100", 342}, {"CNY-50", 215}, {"CNY-10", 170}});
        QCOMPARE(*totalOf(cash, Currency::CNY), Money::fen(4820650));
        cash.damaged.insert(QStringLiteral("CNY-10000"), 1);
        QCOMPARE(*totalOf(cash, Currency::CNY), Money::fen(4830650));
        QCOMPARE(*totalOf({}, Currency::CNY), Money::fen(0));
    }

    void refusesWhatIsNoCount_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("pieces");
        QTest::newRow("unknown kind") << "CNY-200" << 1;
        QTest::newRow("another currency") << "USD-100" << 1;
        QTest::newRow("below zero") << "CNY-100" << -1;
    }

    void refusesWhatIsNoCount()
    {
        QFETCH(QString, id);
        QFETCH(int, pieces);
        const Result<Money> total = totalOf({{{id, pieces}}, {}}, Currency::CNY);
        QVERIFY(!total);
        QCOMPARE(total.error().kind, Error::Kind::Input);
    }

    void breaksAnAmountDown()
    {
        const auto pieces = fewestPieces(Money::fen(18740)).value_or(CashCount{}).pieces;
        QCOMPARE(pieces,
            (QMap<QString, int>{{QStringLiteral("CNY-10000"), 1}, {QStringLiteral("CNY-5000"), 1},
                {QStringLiteral("CNY-2000"), 1}, {QStringLiteral("CNY-1000"), 1},
                {QStringLiteral("CNY-500"), 1}, {QStringLiteral("CNY-100"), 2},
                {QStringLiteral("CNY-10"), 4}}));
        QVERIFY(!fewestPieces(Money::fen(1))); // no fen in circulation
    }

    void proposesChange_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<CashCount>("stock");
        QTest::addColumn<CashCount>("change");
        const CashCount full = count({{"CNY-10000", 9}, {"CNY-5000", 9}, {"CNY-2000", 9},
            {"CNY-1000", 9}, {"CNY-500", 9}, {"CNY-100", 9}, {"CNY-50", 9}, {"CNY-10", 9}});
        QTest::newRow("12.60") << qint64(
            1260) << full << count({{"CNY-1000", 1}, {"CNY-100", 2}, {"CNY-50", 1}, {"CNY-10", 1}});
        QTest::newRow("nothing") << qint64(0) << full << CashCount{};
        QTest::newRow("60 without tens")
            << qint64(6000) << count({{"CNY-5000", 1}, {"CNY-2000", 3}})
            << count({{"CNY-2000", 3}});
        QTest::newRow("80: 50+20+10 beats 4x20")
            << qint64(8000) << full << count({{"CNY-5000", 1}, {"CNY-2000", 1}, {"CNY-1000", 1}});
        QTest::newRow("80 with one ten less")
            << qint64(8000) << count({{"CNY-5000", 1}, {"CNY-2000", 4}})
            << count({{"CNY-2000", 4}});
    }

    void proposesChange()
    {
        QFETCH(qint64, fen);
        QFETCH(CashCount, stock);
        QFETCH(CashCount, change);
        QCOMPARE(*proposeChange(Money::fen(fen), stock), change);
    }

    void refusesChangeItCannotMake_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<CashCount>("stock");
        QTest::newRow("empty drawer") << qint64(10) << CashCount{};
        QTest::newRow("one fen") << qint64(1) << count({{"CNY-10", 9}});
        QTest::newRow("too little") << qint64(300) << count({{"CNY-100", 2}});
        QTest::newRow("large notes only") << qint64(300) << count({{"CNY-10000", 2}});
        QTest::newRow("negative") << qint64(-10) << count({{"CNY-10", 9}});
        QTest::newRow("damaged pieces only")
            << qint64(100) << CashCount{{}, {{QStringLiteral("CNY-100"), 4}}};
        QTest::newRow("a great deal and no end") << qint64(
            20'000'030) << count({{"CNY-2000", 20000}, {"CNY-50", 400000}, {"CNY-10", 2}});
    }

    void refusesChangeItCannotMake()
    {
        QFETCH(qint64, fen);
        QFETCH(CashCount, stock);
        const Result<CashCount> change = proposeChange(Money::fen(fen), stock);
        QVERIFY(!change);
        QCOMPARE(change.error().kind, Error::Kind::Refused);
    }

    /// Whatever the stock: a solution is found when there is one, and none has fewer pieces.
    void findsTheBestChangeThereIs()
    {
        QVERIFY(holds("as few pieces as can be", [] {
            CashCount stock;
            for (const Denomination& one : denominations(Currency::CNY))
                stock.pieces.insert(one.id, drawn(0, 5));
            const qint64 fen = drawn(0, 4000) * 10;
            const Result<CashCount> change = proposeChange(Money::fen(fen), stock);
            const int fewest = fewestPieces(fen, stock);
            mustHold(change.has_value() == (fewest != impossible));
            if (!change)
                return;
            mustHold(totalOf(*change, Currency::CNY)->minor() == fen);
            mustHold(piecesIn(*change) == fewest);
            mustHold(taken(stock, *change).has_value());
        }));
    }

    void goesOverTheWireAndBack()
    {
        CashCount cash = count({{"CNY-10000", 2}, {"CNY-10", 4}});
        cash.damaged.insert(QStringLiteral("CNY-500"), 1);
        QCOMPARE(*cashCountFromJson(toJson(cash)), cash);
        QCOMPARE(toJson(cash).first().toObject().value(u"denomination").toString(),
            QStringLiteral("CNY-10000"));
    }

    void refusesMalformedCounts_data()
    {
        QTest::addColumn<QByteArray>("json");
        const char* const lines[]
            = {R"([1])", R"([{}])", R"([{"denomination":"CNY-100","pieces":1}])",
                R"([{"denomination":"CNY-101","pieces":1,"damaged":0}])",
                R"([{"denomination":"CNY-100","pieces":-1,"damaged":0}])",
                R"([{"denomination":"CNY-100","pieces":1.5,"damaged":0}])",
                R"([{"denomination":"CNY-100","pieces":"1","damaged":0}])",
                R"([{"denomination":"CNY-100","pieces":1,"damaged":0,"x":0}])",
                R"([{"denomination":"CNY-100","pieces":1,"damaged":0},
                {"denomination":"CNY-100","pieces":1,"damaged":0}])"};
        for (const char* line : lines)
            QTest::newRow(line) << QByteArray(line);
    }

    void refusesMalformedCounts()
    {
        QFETCH(QByteArray, json);
        const Result<CashCount> read = cashCountFromJson(QJsonDocument::fromJson(json).array());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Protocol);
    }
};

QTEST_APPLESS_MAIN(TestCash)
#include "tst_cash.moc"
