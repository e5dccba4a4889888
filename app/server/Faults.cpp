// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Faults.h"

#include <QCoreApplication>

namespace hui::server {

Result<Faults> Faults::parse(const QStringList& words)
{
    Faults faults;
    for (const QString& word : words) {
        const QString kind = word.section(u':', 0, 0);
        const int number = word.section(u':', 1).toInt();
        int* const place = kind == u"before_commit" ? &faults.m_beforeCommit
            : kind == u"after_commit"               ? &faults.m_afterCommit
            : kind == u"drop_answer"                ? &faults.m_dropAnswer
            : kind == u"drop_every"                 ? &faults.m_dropEvery
                                                    : nullptr;
        if (place == nullptr || number <= 0)
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "The fault to be had is not known."), word);
        *place = number;
    }
    return faults;
}

} // namespace hui::server
