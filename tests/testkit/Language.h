// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace hui::testkit {

/// Lets everything made from now on speak Chinese or English, as signing in does; English again
/// when it goes away. For tests that link hui_translations.
class Language {
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(bool chinese)
    {
        QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                    : QLocale(QLocale::English, QLocale::UnitedStates));
        const bool loaded
            = m_translator.load(chinese ? QStringLiteral(":/translations/huidesk_zh_CN")
                                        : QStringLiteral(":/translations/huidesk_en"));
        HUI_ASSERT(loaded && QCoreApplication::installTranslator(&m_translator));
    }

    ~Language()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }

private:
    QTranslator m_translator;
};

} // namespace hui::testkit
