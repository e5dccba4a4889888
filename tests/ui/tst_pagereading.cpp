// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PageReading.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

using namespace hui;

/// A page reads what it shows as often as an eye follows, however often it is told that it changed.
class TestPageReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyWishesBecomeTwoReadingsWithARestBetween()
    {
        Store store({.file = QStringLiteral(":memory:"),
            .migrations = {},
            .secret = QByteArray(32, 's'),
            .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
        QWidget page;
        std::atomic<int> value = 0;
        QList<int> shown;
        QElapsedTimer sinceFirst;
        PageReading<int> reading(
            store, page, [&value](Database&) -> Result<int> { return value.load(); },
            [&](const Result<int>& read) {
                if (shown.isEmpty())
                    sinceFirst.start();
                shown.append(*read);
            });
        reading.wish();
        QTRY_COMPARE(shown, QList<int>{0});
        for (value = 1; value < 1000; ++value)
            reading.wish();
        QTRY_COMPARE(shown, (QList<int>{0, 1000}));
        QVERIFY(sinceFirst.elapsed() >= PageReading<int>::restMs - 1);
        QTest::qWait(2 * PageReading<int>::restMs); // nobody asked again
        QCOMPARE(shown.size(), 2);
        reading.wish(); // after a rest it is read at once
        QTRY_COMPARE(shown.size(), 3);
    }

    void whatIsReadIsAskedForWhenTheReadingBegins()
    {
        Store store({.file = QStringLiteral(":memory:"),
            .migrations = {},
            .secret = QByteArray(32, 's'),
            .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
        QWidget page;
        int day = 1; // of the page's thread only
        QList<int> shown;
        PageReading<int> reading(
            store, page, [&day] { return [day](Database&) -> Result<int> { return day; }; },
            [&shown](const Result<int>& read) { shown.append(*read); });
        reading.wish();
        day = 2;
        reading.wish();
        day = 3;
        QTRY_COMPARE(shown, (QList<int>{1, 3}));
    }

    void aPageThatIsGoneIsShownNothing()
    {
        Store store({.file = QStringLiteral(":memory:"),
            .migrations = {},
            .secret = QByteArray(32, 's'),
            .cost = {.memoryKiB = 8, .passes = 1, .lanes = 1}});
        int shown = 0;
        {
            QWidget page;
            PageReading<int> reading(
                store, page, [](Database&) -> Result<int> { return 1; },
                [&shown](const Result<int>&) { ++shown; });
            reading.wish();
        }
        auto after = store.run([](Database&) -> Result<Done> { return Done{}; });
        after.waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(shown, 0);
    }
};

QTEST_MAIN(TestPageReading)
#include "tst_pagereading.moc"
