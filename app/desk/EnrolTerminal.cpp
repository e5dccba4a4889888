// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/EnrolTerminal.h"

#include "app/sync/HttpsUplink.h"

#include <QCoreApplication>
#include <QFile>

namespace hui {

void EnrolTerminal::start(const Options& options, QObject* context, Enrolled then)
{
    QFile file(options.enrolBundle);
    if (!file.open(QIODevice::ReadOnly))
        return then(failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The enrolment bundle cannot be read."),
            options.enrolBundle));
    const Result<EnrolmentBundle> bundle = readBundle(file.readAll());
    if (!bundle)
        return then(std::unexpected(bundle.error()));
    m_uplink = std::make_unique<HttpsUplink>(identityForEnrolling(*bundle), m_clock);
    enrol(*m_uplink, {*bundle, options.dataFolder}, m_random, context, std::move(then));
}

} // namespace hui
