// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/ui/SheetCard.h"
#include "tests/modules/estate/EstateScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"

#include <QLabel>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// The sheet of a month beside its paper.
class TestSheetCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// What earlier months have left is said above the paper, and only when there is any.
    void saysWhatIsCarried()
    {
        DeskFixture desk;
        SheetCard card(desk.services(), nullptr);
        const EstateView view = estateView();
        Settlement sheet = view.settlements.first();
        const auto isSaid = [&card](const QString& text) {
            const auto labels = card.findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [&text](const QLabel* label) { return label->text().contains(text); });
        };
        card.setSheet(view, sheet);
        QVERIFY(!isSaid(u"Carried"_s));
        sheet.carried = Money::fen(-400'050);
        card.setSheet(view, sheet);
        QVERIFY(isSaid(u"Carried from earlier months: -4,000.50"_s));
        QVERIFY(!card.findChild<KeyButton*>(u"estate.settle"_s)->isHidden());
        card.setSheet(view, view.settlements.first());
        QVERIFY(!isSaid(u"Carried"_s));
    }
};

QTEST_MAIN(TestSheetCard)
#include "tst_sheetcard.moc"
