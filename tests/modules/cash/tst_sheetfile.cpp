// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/SheetFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hui;
using namespace hui::cash;
using namespace Qt::StringLiterals;

namespace {

ClosingSheet sheet()
{
    ClosingSheet made;
    made.number = 1;
    made.branch = u"0512-08"_s;
    made.till = u"03"_s;
    made.businessDate = QDate(2026, 3, 18);
    return made;
}

} // namespace

class TestSheetFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesInItsPlaceAndAgain()
    {
        const QTemporaryDir folder;
        const Result<QString> file = writeSheet(sheet(), u"惠民银行"_s, folder.path());
        QVERIFY(file);
        QVERIFY(file->endsWith(u"/sheets/closing-2026-03-18-till-03-1.pdf"));
        QVERIFY(QFile::exists(*file));
        QCOMPARE(*writeSheet(sheet(), u"惠民银行"_s, folder.path()), *file);
    }

    void saysWhenItCannot()
    {
        const Result<QString> file = writeSheet(sheet(), u"惠民银行"_s, u"/proc/nowhere"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, Error::Kind::Storage);
    }
};

QTEST_MAIN(TestSheetFile)
#include "tst_sheetfile.moc"
