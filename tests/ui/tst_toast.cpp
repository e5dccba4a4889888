// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Toast.h"

#include <QTest>

using namespace hui;

class TestToast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(800, 600);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void standsAboveTheStatusBarAndIsNamedByItsWords()
    {
        QWidget inner(m_window.get());
        Toast::show(&inner, Mood::Ok, QStringLiteral("Printed."));
        QVERIFY(toast());
        QVERIFY(toast()->isVisible());
        QCOMPARE(toast()->accessibleName(), QStringLiteral("Printed."));
        QCOMPARE(toast()->geometry().bottom(), 600 - 28 - 16 - 1);
        QVERIFY(qAbs(toast()->geometry().center().x() - 400) <= 1);
        m_window->resize(900, 700); // follows
        QTRY_COMPARE(toast()->geometry().bottom(), 700 - 28 - 16 - 1);
    }

    void aNewNoteTakesThePlaceOfTheOneBefore()
    {
        Toast::show(m_window.get(), Mood::Ok, QStringLiteral("One"));
        Toast::show(m_window.get(), Mood::Info, QStringLiteral("Two"));
        QCOMPARE(m_window->findChildren<Toast*>().size(), 1);
        QCOMPARE(toast()->accessibleName(), QStringLiteral("Two"));
    }

    void aLongNoteKeepsInsideTheWindow()
    {
        Toast::show(m_window.get(), Mood::Info, QString(400, u'长'));
        QVERIFY(m_window->rect().contains(toast()->geometry()));
    }

private:
    Toast* toast() const { return m_window->findChild<Toast*>(); }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
