// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/FileEnquiry.h"

#include "app/core/Async.h"
#include "ui/ErrorText.h"

#include <QLocale>

namespace hui::community {

using namespace Qt::StringLiterals;

FileEnquiry::FileEnquiry(Uplink& uplink, QObject* parent)
    : QObject(parent)
    , m_uplink(uplink)
{
}

template <class Read, class Told>
void FileEnquiry::ask(const QString& path, const AskFiles& question, Read read, Told told)
{
    UplinkRequest request;
    request.method = "POST";
    request.path = path;
    request.body = toJson(question);
    whenDone(m_uplink.ask(request), this,
        [this, read, told, asked = ++m_asked](const Result<UplinkAnswer>& answer) {
            if (asked != m_asked)
                return;
            if (!answer)
                return Q_EMIT failed(textOf(answer.error()), {});
            if (answer->isProblem())
                return Q_EMIT failed(
                    answer->text(QLocale().language() == QLocale::Chinese), answer->field());
            const auto files = read(answer->body);
            if (!files)
                return Q_EMIT failed(textOf(files.error()), {});
            told(*files);
        });
}

void FileEnquiry::findVisits(const AskFiles& question)
{
    ask(u"/v1/visits:find"_s, question, visitsFromJson,
        [this](const QList<Visit>& visits) { Q_EMIT visitsFound(visits); });
}

void FileEnquiry::findStays(const AskFiles& question)
{
    ask(u"/v1/stays:find"_s, question, staysFromJson,
        [this](const QList<Stay>& stays) { Q_EMIT staysFound(stays); });
}

} // namespace hui::community
