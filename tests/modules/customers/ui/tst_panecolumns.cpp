// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/PaneColumns.h"
#include "ui/Card.h"

#include <QTest>
#include <QVBoxLayout>

using namespace hui;
using namespace hui::customers;

/// The columns of cards of a record: beside each other where they fit.
class TestPaneColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The bar of an outer column stands in the gap: cards stay where they are, and as wide.
    void theBarTakesNothingFromTheCards()
    {
        QWidget window;
        auto* columns = new PaneColumns(200, &window);
        auto* row = new QVBoxLayout(&window);
        row->addWidget(columns);
        QList<QWidget*> cards;
        for (int column = 0; column < 3; ++column) {
            auto* card = new Card;
            card->setMinimumSize(150, column == 1 ? 80 : 400);
            columns->addCard(column, card);
            cards.append(card);
        }
        const auto places = [&] {
            QList<std::pair<int, int>> all;
            for (const QWidget* card : std::as_const(cards))
                all.append({card->mapTo(columns, QPoint()).x(), card->width()});
            return all;
        };
        window.resize(1000, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_COMPARE(cards.first()->width(), 200);
        const auto before = places();
        QCOMPARE(before.last().second, 200);
        QCOMPARE(before.last().first + 200, columns->width()); // flush with what stands above
        window.resize(1000, 240);
        QTest::qWait(50);
        QCOMPARE(places(), before);
    }

    /// Cards that do not fit beside each other stand below each other, and come back.
    void columnsFoldWhereTheyDoNotFit()
    {
        QWidget window;
        auto* columns = new PaneColumns(200, &window);
        auto* row = new QVBoxLayout(&window);
        row->addWidget(columns);
        QList<QWidget*> cards;
        for (int column = 0; column < 3; ++column) {
            auto* card = new Card;
            card->setMinimumSize(column == 1 ? 400 : 180, 80);
            columns->addCard(column, card);
            columns->endColumn(column);
            cards.append(card);
        }
        window.resize(1000, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const auto leftOf = [&](int card) { return cards.at(card)->mapTo(columns, QPoint()).x(); };
        QTRY_VERIFY(leftOf(0) < leftOf(1) && leftOf(1) < leftOf(2));
        window.resize(700, 400);
        QTRY_COMPARE(leftOf(2), leftOf(0));
        QVERIFY(cards.at(2)->isVisible());
        for (int height : {400, 60, 400}) // with bars and without
            for (int width = 780; width < 940; width += 7) {
                window.resize(width, height);
                QCoreApplication::processEvents();
            }
        window.resize(1000, 400);
        QTRY_VERIFY(leftOf(1) < leftOf(2));
        QVERIFY(cards.at(2)->isVisible());
    }
};

QTEST_MAIN(TestPaneColumns)
#include "tst_panecolumns.moc"
