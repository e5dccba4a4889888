// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace hui::testkit {

/// What a script of tests/phone has found in Chromium. A browser that does not come to an end is a
/// fault of the test, said as such: what it printed last stands above.
inline QJsonObject foundInBrowser(const QString& script, const QStringList& arguments)
{
    QProcess browser;
    browser.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    browser.start(QStringLiteral("node"), QStringList(script) + arguments);
    constexpr int patienceMs = 200'000; // the machine may do much else beside
    if (!browser.waitForFinished(patienceMs) || browser.exitCode() != 0) {
        qWarning("%s ended with %d: %s", qPrintable(script), browser.exitCode(),
            qPrintable(browser.errorString()));
        browser.kill();
        browser.waitForFinished();
    }
    return QJsonDocument::fromJson(browser.readAllStandardOutput()).object();
}

} // namespace hui::testkit
