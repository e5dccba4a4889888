// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/AmountWords.h"
#include "tests/testkit/Property.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

class TestAmountWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        const auto row = [](qint64 fen, const char* words) {
            QTest::addRow("%lld", static_cast<long long>(fen)) << fen << QString::fromUtf8(words);
        };
        row(0, "零元整");
        row(1, "壹分");
        row(10, "壹角整");
        row(11, "壹角壹分");
        row(100, "壹元整");
        row(101, "壹元零壹分");
        row(1000, "壹拾元整");
        row(1050, "壹拾元零伍角整");
        row(140950, "壹仟肆佰零玖元伍角整");
        row(600714, "陆仟零柒元壹角肆分");
        row(168032, "壹仟陆佰捌拾元零叁角贰分");
        row(10700053, "壹拾万柒仟元零伍角叁分");
        row(1640902, "壹万陆仟肆佰零玖元零贰分");
        row(32504, "叁佰贰拾伍元零肆分");
        row(1000500, "壹万零伍元整");
        row(100000000, "壹佰万元整");
        row(100050000, "壹佰万零伍佰元整");
        row(10000000000, "壹亿元整");
        row(10000000100, "壹亿零壹元整");
        row(10001000000, "壹亿零壹万元整");
        row(11000000000, "壹亿壹仟万元整");
        row(10010001000, "壹亿零壹拾万零壹拾元整");
        row(100000000000000, "壹万亿元整");
        row(100010000000000, "壹万零壹亿元整");
        row(std::numeric_limits<qint64>::max(),
            "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分");
    }

    void writes()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, words);
        QCOMPARE(*amountInWords(Money::fen(fen)), words);
        QCOMPARE(*parseAmountWords(words), Money::fen(fen));
        QCOMPARE(rmbInWords(Money::fen(fen)), u"人民币"_qs + words);
        QCOMPARE(*parseAmountWords(rmbInWords(Money::fen(fen))), Money::fen(fen));
    }

    void refusesToWrite()
    {
        QVERIFY(!amountInWords(Money::fen(-1)));
        QVERIFY(!amountInWords(Money(100, Currency::JPY)));
        QCOMPARE(rmbInWords(Money::fen(-1)), QString());
    }

    void readsOtherForms_data()
    {
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* words, qint64 fen) {
            QTest::newRow(words) << fen << QString::fromUtf8(words);
        };
        row("壹仟肆佰零玖元伍角", 140950);
        row("壹仟陆佰捌拾元叁角贰分", 168032);
        row("壹拾万零柒仟元伍角叁分", 10700053);
        row("壹拾万柒仟元伍角叁分", 10700053);
        row("壹拾万零柒仟元零伍角叁分", 10700053);
        row("壹佰圆正", 10000);
        row("人民币壹億零贰萬圓整", 10002000000);
        row("零元伍角", 50);
        row("零元伍角整", 50);
        row("零元零伍分", 5);
        row("零伍分", 5);
        row(" 陸仟零柒元壹角肆分 ", 600714);
    }

    void readsOtherForms()
    {
        QFETCH(qint64, fen);
        QFETCH(QString, words);
        const auto read = parseAmountWords(words);
        QVERIFY(read);
        QCOMPARE(*read, Money::fen(fen));
    }

    void refusesToRead_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words : {"", "人民币", "整", "元整", "壹", "壹元", "壹佰元", "壹分整",
                 "一元整", "壹佰块整", "两元整", "廿元整", "拾元整", "壹拾0元整", "壹万伍元整",
                 "壹元伍分", "壹元零零伍分", "壹零元整", "壹元零伍角整", "壹佰佰元整", "拾壹元整",
                 "壹拾贰拾元整", "伍分伍角", "壹万万元整", "壹元整整", "零壹元整", "壹元零角伍分",
                 "壹元伍角零分", "壹拾元整零伍分", "人民币 壹元整", "人民币人民币壹元整", "壹 元整",
                 "负壹元整", "壹元拾角", "壹佰亿亿元整", "零", "零整", "万元整", "亿元整",
                 "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分"})
            QTest::newRow(words) << QString::fromUtf8(words);
        QTest::newRow("long") << QString(65536, u'壹');
        QTest::newRow("NUL") << u"壹"_qs + QChar(0) + u"元整"_qs;
        QTest::newRow("marks") << u"壹拾元+伍角整"_qs;
    }

    void refusesToRead()
    {
        QFETCH(QString, words);
        const auto read = parseAmountWords(words);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Input);
    }

    void readsWhatItWrites()
    {
        QVERIFY(holds("words are read back", [] {
            constexpr qint64 most = std::numeric_limits<qint64>::max();
            const qint64 fen = drawn<qint64>(0, most) >> drawn(0, 63);
            const Money amount = Money::fen(fen);
            mustHold(*parseAmountWords(*amountInWords(amount)) == amount);
        }));
        QVERIFY(holds("round amounts", [] {
            qint64 fen = 0; // few digits that are not zero: where the runs of zeros are
            for (int place = 0; place < 16; ++place)
                fen = fen * 10 + QList<qint64>{0, 0, 0, 1, 9}.at(drawn(0, 5));
            const Money amount = Money::fen(fen);
            const QString words = *amountInWords(amount);
            mustHold(!words.contains(u"零零"));
            mustHold(*parseAmountWords(words) == amount);
        }));
    }

    /// Dropping or doubling any character never leaves the same amount, save at the open places.
    void noticesChanges()
    {
        QVERIFY(holds("a doubled word is not another amount", [] {
            const auto any = drawn<qint64>(0, 1LL << 32);
            const QString words = *amountInWords(Money::fen(any));
            const auto at = drawn<qsizetype>(0, words.size());
            const auto doubled = parseAmountWords(QString(words).insert(at, words[at]));
            mustHold(!doubled || *doubled != Money::fen(any));
        }));
    }

    void writesDates_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("words");
        QTest::newRow("1-15") << QDate(2026, 1, 15) << u"贰零贰陆年零壹月壹拾伍日"_qs;
        QTest::newRow("10-20") << QDate(2026, 10, 20) << u"贰零贰陆年零壹拾月零贰拾日"_qs;
        QTest::newRow("2-9") << QDate(2000, 2, 9) << u"贰零零零年零贰月零玖日"_qs;
        QTest::newRow("3-10") << QDate(2026, 3, 10) << u"贰零贰陆年叁月零壹拾日"_qs;
        QTest::newRow("11-30") << QDate(2026, 11, 30) << u"贰零贰陆年壹拾壹月零叁拾日"_qs;
        QTest::newRow("12-31") << QDate(2026, 12, 31) << u"贰零贰陆年壹拾贰月叁拾壹日"_qs;
        QTest::newRow("8-21") << QDate(2026, 8, 21) << u"贰零贰陆年捌月贰拾壹日"_qs;
    }

    void writesDates()
    {
        QFETCH(QDate, date);
        QFETCH(QString, words);
        QCOMPARE(*dateInWords(date), words);
        QCOMPARE(parseDateWords(words)->date, date);
        QVERIFY(parseDateWords(words)->isRegular);
    }

    void readsEveryDateItWrites()
    {
        for (QDate day(2024, 1, 1); day.year() < 2026; day = day.addDays(1))
            QCOMPARE(parseDateWords(*dateInWords(day))->date, day);
        QVERIFY(!dateInWords(QDate()));
        QVERIFY(!dateInWords(QDate(999, 1, 1)));
    }

    void readsDatesLeniently()
    {
        QCOMPARE(parseDateWords(u"贰零贰陆年零叁月壹拾伍日")->date, QDate(2026, 3, 15));
        QVERIFY(parseDateWords(u"贰零贰陆年零叁月壹拾伍日")->isRegular);
        QCOMPARE(parseDateWords(u"贰零贰陆年壹月壹拾伍日")->date, QDate(2026, 1, 15));
        QVERIFY(!parseDateWords(u"贰零贰陆年壹月壹拾伍日")->isRegular);
        QVERIFY(!parseDateWords(u"贰零贰陆年零壹月伍日")->isRegular);
    }

    void refusesDates_data()
    {
        QTest::addColumn<QString>("words");
        for (const char* words :
            {"", "二〇二六年一月十五日", "2026年1月15日", "贰零贰陆年贰月叁拾日",
                "贰零贰陆年零贰月贰拾玖日", "贰零贰陆年拾月零贰拾日", "贰零贰陆年壹拾叁月零壹日",
                "贰零贰陆年零壹月叁拾贰日", "贰零贰陆年零零壹月壹拾日", "贰陆年零壹月壹拾伍日",
                "贰零贰陆年零壹月壹拾伍", "贰零贰陆年零壹月零日", "贰零贰陆年零壹月廿日"})
            QTest::newRow(words) << QString::fromUtf8(words);
    }

    void refusesDates()
    {
        QFETCH(QString, words);
        QVERIFY(!parseDateWords(words));
    }
};

QTEST_APPLESS_MAIN(TestAmountWords)
#include "tst_amountwords.moc"
