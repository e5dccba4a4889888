// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Masking.h"

#include <QTest>

using namespace hui;

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("masked");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const QString& masked, const char* shown) {
            QTest::newRow(name) << masked << QString::fromUtf8(shown);
        };
        row("name", maskName(u"王小明"), "王*明");
        row("two characters", maskName(u"周红"), "周*");
        row("one character", maskName(u"周"), "*");
        row("four characters", maskName(u" 欧阳晓红 "), "欧**红");
        row("rare characters", maskName(u"𠮷田𡈽"), "𠮷*𡈽");
        row("no name", maskName(u""), "");
        row("phone", maskPhone(u"13812345678"), "138****5678");
        row("phone with spaces", maskPhone(u"138 1234 5678"), "138****5678");
        row("short phone", maskPhone(u"1381234"), "*******");
        row("id", maskIdNumber(u"320583198807211173"), "3205**********1173");
        row("id of 15", maskIdNumber(u"320583880721117"), "3205*******1117");
        row("passport", maskIdNumber(u"E12345678"), "E*******8");
        row("two digits", maskIdNumber(u"12"), "**");
        row("card", maskCard(u"6222021234560186"), "6222 **** 0186");
        row("card of 19", maskCard(u"6216 6012 3456 7890 123"), "6216 **** 0123");
        row("no card", maskCard(u"62220"), "****");
        row("account", maskAccount(u"3205018642"), "******8642");
        row("short account", maskAccount(u"8642"), "**42");
        row("address", maskAddress(u"江苏省苏州市姑苏区"), "江苏省苏州市姑苏区***");
        row("address with a house", maskAddress(u"江苏省苏州市姑苏区青云路 18 号 3 幢"),
            "江苏省苏州市姑苏区***");
        row("municipality", maskAddress(u"上海市浦东新区世纪大道 1 号"), "上海市浦东新区***");
        row("county", maskAddress(u"昆山市玉山镇人民路 2 号"), "昆山市***");
        row("autonomous region", maskAddress(u"新疆维吾尔自治区伊犁哈萨克自治州伊宁市解放路"),
            "新疆维吾尔自治区伊犁哈萨克自治州伊宁市***");
        row("no district", maskAddress(u"青云路 18 号"), "***");
        row("quarter alone", maskAddress(u"青云小区 3 幢"), "***");
        row("district alone", maskAddress(u"姑苏区青云路 18 号"), "***");
        row("foreign", maskAddress(u"10 Example Street, Springfield"), "***");
        row("no address", maskAddress(u""), "");
        row("email", maskEmail(u"abcdef@x.cn"), "abc***@x.cn");
        row("short email", maskEmail(u"abc@x.cn"), "***@x.cn");
        row("no email", maskEmail(u"abcdef"), "***");
    }

    void masks()
    {
        QFETCH(QString, masked);
        QFETCH(QString, shown);
        QCOMPARE(masked, shown);
    }
};

QTEST_APPLESS_MAIN(TestMasking)
#include "tst_masking.moc"
