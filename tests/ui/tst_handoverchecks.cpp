// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/HandoverChecks.h"

#include <QCheckBox>
#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

/// Forms and seals are ticked against what the books say, which may come later than the page.
class TestHandoverChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCompleteBeforeTheBooksWereRead()
    {
        HandoverChecks checks;
        QVERIFY(!checks.isKnown());
        QVERIFY(!checks.isComplete());
        checks.setStock({});
        QVERIFY(checks.isKnown());
        QVERIFY(checks.isComplete());
    }

    void whatWasTickedStaysWhenTheFormsCome()
    {
        HandoverChecks checks;
        checks.setSeals({{u"business"_s, u"07"_s}});
        checks.resize(400, 100);
        checks.show();
        checks.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&checks));
        auto* seal = checks.findChild<QCheckBox*>(u"seals.taken0"_s);
        seal->setFocus();
        QTest::keyClick(seal, Qt::Key_Space);
        checks.setStock({{u"receipt"_s, 101, 20, {{u"receipt"_s, 101, 120}}}});
        seal = checks.findChild<QCheckBox*>(u"seals.taken0"_s);
        QVERIFY(seal->isChecked());
        QVERIFY(seal->hasFocus());
        auto* forms = checks.findChild<QCheckBox*>(u"blanks.checked0"_s);
        QVERIFY(!forms->isChecked());
        QVERIFY(!checks.isComplete());
        checks.focusFirst();
        QVERIFY(forms->hasFocus());
        QTest::keyClick(forms, Qt::Key_Space);
        QVERIFY(checks.isComplete());
    }
};

QTEST_MAIN(TestHandoverChecks)
#include "tst_handoverchecks.moc"
