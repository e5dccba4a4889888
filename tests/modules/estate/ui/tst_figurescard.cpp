// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/FiguresCard.h"
#include "tests/modules/estate/EstateScene.h"
#include "ui/KeyButton.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// How far a community takes part, in words, and where its links lead.
class TestFiguresCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowFarItTakesPart()
    {
        FiguresCard card(nullptr);
        card.setView(estateView());
        const QStringList words = wordsOf(card);
        for (const char* each : {"Qingyun Garden (sample)", "e-Community", "From the branch",
                 "310 m", "Merchant", "2 signed, 1 active", "Resident", "45 signed, 42 active",
                 "Bank", "Property company", "Told of notices", "17 of 42", "Offers that hold here",
                 "1", "Property fees in 2026-02", "0.00", "Services"})
            QVERIFY2(words.contains(QLatin1StringView(each)), each);
        EstateView later = estateView();
        later.day = QDate(2029, 1, 1); // no offer holds any more
        later.settlements.clear();
        later.estate.metres.reset();
        card.setView(later);
        const QStringList now = wordsOf(card);
        QVERIFY(now.contains(u"0"_s));
        QVERIFY(!now.contains(u"Property fees in 2026-02"_s));
        card.setView(std::nullopt);
        QVERIFY(!card.findChild<KeyButton*>(u"estate.figures.csv"_s));
    }

    /// Property fees are paid to the biller of the community, where it has one.
    void leadsToTheOwnBiller_data()
    {
        QTest::addColumn<QString>("biller");
        QTest::addColumn<QString>("argument");
        QTest::newRow("own biller") << u"320500-property-1"_s << u"biller.320500-property-1"_s;
        QTest::newRow("nobody's") << QString() << u"property"_s;
    }
    void leadsToTheOwnBiller()
    {
        QFETCH(QString, biller);
        QFETCH(QString, argument);
        EstateView view = estateView();
        view.estate.biller = biller;
        view.estate.templ.services.append(
            {u"billpay"_s, u"water"_s, {u"缴水费"_s, u"Pay a water bill"_s}});
        FiguresCard card(nullptr);
        card.setView(view);
        QSignalSpy opened(&card, &FiguresCard::opened);
        card.findChild<KeyButton*>(u"estate.link.billpay.property"_s)->click();
        card.findChild<KeyButton*>(u"estate.link.billpay.water"_s)->click();
        QCOMPARE(opened.at(0), QVariantList({u"billpay"_s, argument}));
        QCOMPARE(opened.at(1), QVariantList({u"billpay"_s, u"water"_s}));
    }

    void theFiguresAreAskedFor()
    {
        FiguresCard card(nullptr);
        card.setView(estateView());
        QSignalSpy asked(&card, &FiguresCard::keepAsked);
        card.findChild<KeyButton*>(u"estate.figures.csv"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

private:
    static QStringList wordsOf(const FiguresCard& card)
    {
        QStringList words;
        for (const QLabel* label : card.findChildren<QLabel*>())
            words.append(label->text());
        return words;
    }
};

QTEST_MAIN(TestFiguresCard)
#include "tst_figurescard.moc"
