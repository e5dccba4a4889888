// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"
#include "ui/QuickAmounts.h"

#include <QAbstractButton>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

class TestMoneyEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<qint64>("fen"); // -1 = no amount
        QTest::addColumn<QString>("left"); // what stands there when the field has been left
        QTest::newRow("whole") << "200" << qint64(20000) << "200.00";
        QTest::newRow("decimals") << "187.4" << qint64(18740) << "187.40";
        QTest::newRow("grouped when left") << "1234567.05" << qint64(123456705) << "1,234,567.05";
        QTest::newRow("grouping typed") << "1,234.50" << qint64(123450) << "1,234.50";
        QTest::newRow("adds up") << "100+50+0.5" << qint64(15050) << "150.50";
        QTest::newRow("sum not finished") << "100+" << qint64(10000) << "100.00";
        QTest::newRow("ten thousands") << "3w" << qint64(3000000) << "30,000.00";
        QTest::newRow("part of ten thousands") << "1.5w" << qint64(1500000) << "15,000.00";
        QTest::newRow("letters do not enter") << "1a2b" << qint64(1200) << "12.00";
        QTest::newRow("nor does a sign") << "-5" << qint64(500) << "5.00";
        QTest::newRow("empty") << "" << qint64(-1) << "";
        QTest::newRow("three decimals") << "1.234" << qint64(-1) << "1.234";
        QTest::newRow("two points") << "1.2.3" << qint64(-1) << "1.2.3";
        QTest::newRow("only a plus") << "+" << qint64(-1) << "+";
        QTest::newRow("too large")
            << "99999999999999999999" << qint64(-1) << "99999999999999999999";
        QTest::newRow("too large with ten thousands")
            << "9999999999999999w" << qint64(-1) << QString::fromUtf8("9999999999999999万");
        QTest::newRow("sum too large") << "90000000000000000+90000000000000000" << qint64(-1)
                                       << "90000000000000000+900000"; // 24 characters
    }

    void typed()
    {
        QFETCH(QString, keys);
        QFETCH(qint64, fen);
        QFETCH(QString, left);
        QWidget form;
        MoneyEdit edit(&form);
        QLineEdit other(&form);
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        edit.setFocus();
        QTest::keyClicks(&edit, keys);
        const Result<Money> value = edit.value();
        if (QByteArray(QTest::currentDataTag()) != "sum too large") {
            QCOMPARE(value ? value->minor() : -1, fen);
            if (!value)
                QCOMPARE(value.error().kind, Error::Kind::Input);
            other.setFocus();
            QCOMPARE(edit.text(), left);
        } else {
            QCOMPARE(edit.text(), left); // no room for what does not fit
        }
    }

    void chineseKeyboard_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("full-width digits") << QString::fromUtf8("１２３．４") << qint64(12340);
        QTest::newRow("full stop") << QString::fromUtf8("12。5") << qint64(1250);
        QTest::newRow("comma and plus") << QString::fromUtf8("1，000＋1") << qint64(100100);
        QTest::newRow("ten thousand") << QString::fromUtf8("2万") << qint64(2000000);
        QTest::newRow("words are refused") << QString::fromUtf8("壹佰") << qint64(-1);
    }

    void chineseKeyboard()
    {
        QFETCH(QString, pasted);
        QFETCH(qint64, fen);
        MoneyEdit edit;
        edit.insert(pasted);
        const Result<Money> value = edit.value();
        QCOMPARE(value ? value->minor() : -1, fen);
    }

    void setValueTells()
    {
        MoneyEdit edit;
        QSignalSpy changed(&edit, &MoneyEdit::valueChanged);
        edit.setValue(Money::fen(4820650));
        QCOMPARE(edit.text(), QStringLiteral("48,206.50"));
        QCOMPARE(edit.value()->minor(), 4820650);
        QCOMPARE(changed.size(), 1);
    }

    void heights_data()
    {
        QTest::addColumn<MoneyEdit::Size>("size");
        QTest::addColumn<int>("height");
        QTest::newRow("regular") << MoneyEdit::Size::Regular << 32;
        QTest::newRow("large") << MoneyEdit::Size::Large << 40;
        QTest::newRow("cash") << MoneyEdit::Size::Cash << 44;
    }

    void heights()
    {
        QFETCH(MoneyEdit::Size, size);
        QFETCH(int, height);
        MoneyEdit edit;
        edit.setEditSize(size);
        QCOMPARE(edit.sizeHint().height(), height);
    }

    /// The rule of the form is asked only about what is an amount.
    void fieldEchoesAndChecks()
    {
        MoneyField field(QStringLiteral("Cash received"), QStringLiteral("received"));
        field.setRule([](Money amount) {
            return amount.minor() < 18740
                ? Field::Verdict{Field::State::Error, QStringLiteral("Less than due.")}
                : Field::Verdict{};
        });
        field.edit()->setValue(Money::fen(10000));
        QVERIFY(!field.check());
        QCOMPARE(field.helperText(), QStringLiteral("Less than due."));
        field.edit()->setText(QStringLiteral("1.234"));
        QVERIFY(!field.check());
        field.edit()->setValue(Money::fen(20000));
        QVERIFY(field.check());
        QCOMPARE(field.helperText(), field.edit()->words());
    }

    void quickAmounts_data()
    {
        QTest::addColumn<qint64>("due");
        QTest::addColumn<QList<int>>("offered"); // fen
        QTest::newRow("as drawn") << qint64(18740) << QList<int>{18740, 19000, 20000, 30000, 50000};
        QTest::newRow("round") << qint64(20000) << QList<int>{20000, 30000, 50000};
        QTest::newRow("small") << qint64(5) << QList<int>{5, 1000, 10000, 20000, 50000};
        QTest::newRow("nothing") << qint64(0) << QList<int>{};
        QTest::newRow("beyond notes") << qint64(9'000'000'000'000'000'000) << QList<int>{};
    }

    void quickAmounts()
    {
        QFETCH(qint64, due);
        QFETCH(QList<int>, offered);
        QList<int> found;
        for (const Money& amount : quickAmountsFor(Money::fen(due)))
            found.append(static_cast<int>(amount.minor()));
        QCOMPARE(found, offered);
    }

    /// Where the room is short the largest are left out, and come back with the room.
    void likelyAmountsAreNeverCutOff()
    {
        QWidget card; // a window would not become narrower than its contents
        QuickAmounts row(&card);
        row.setDue(Money::fen(93420));
        const auto shown = [&row] {
            int count = 0;
            for (const auto* button : row.findChildren<QAbstractButton*>()) {
                count += button->isHidden() ? 0 : 1;
                if (!button->isHidden() && button->width() < button->sizeHint().width())
                    return -1;
            }
            return count;
        };
        int wide = 4 * row.layout()->spacing();
        for (const auto* button : row.findChildren<QAbstractButton*>())
            wide += button->sizeHint().width();
        for (const int width : {wide, wide - 1, wide}) {
            row.resize(width, 30);
            card.show();
            QTRY_COMPARE(shown(), width == wide ? 5 : 4);
            QVERIFY(!row.findChild<QAbstractButton*>(QStringLiteral("quick93420"))->isHidden());
        }
    }
};

QTEST_MAIN(TestMoneyEdit)
#include "tst_moneyedit.moc"
