// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/ErrorText.h"

#include <QCoreApplication>

namespace hui {

QString textOf(const Error& error)
{
    return QCoreApplication::translate("Error", error.text);
}

QString headlineOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Input: return QCoreApplication::translate("Error", "Check the entry");
    case Error::Kind::Refused: return QCoreApplication::translate("Error", "Not done");
    case Error::Kind::NeedsApproval:
        return QCoreApplication::translate("Error", "A second person must sign");
    case Error::Kind::Offline: return QCoreApplication::translate("Error", "No connection");
    case Error::Kind::Unknown: return QCoreApplication::translate("Error", "Result unknown");
    case Error::Kind::Storage:
        return QCoreApplication::translate("Error", "The desk cannot store: call support");
    case Error::Kind::Protocol:
        return QCoreApplication::translate("Error", "The platform's answer is not understood");
    }
    return {};
}

} // namespace hui
