// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Faults.h"

#include <QString>
#include <QStringList>

namespace hui::platform {

/// A listener for who has no certificate of ours.
struct OpenListener {
    QString listen = {}; ///< empty: there is none
    QString certificate
        = {}; ///< PEM files of a certificate the callers trust, P-256; empty: the bank's own
    QString key = {};
    int perMinute = 60; ///< requests of one address; 0: the proxy in front has a limit
};

/// What the command line asks for.
struct Options {
    QString database;
    QString listen;
    QString enrolListen;
    QString pki;
    QStringList names; ///< of the server's certificate, beside loopback: "DNS:…", "IP:…"
    QString logFile; ///< empty: standard error
    QString portFile;
    bool seedSample = false;
    int workers = 4;
    server::Faults faults = {};
    QString newCodeDevice = {}; ///< set: make an enrolment bundle
    QString newCodeBranch = {};
    QString factorOperator = {}; ///< set: enrol a second factor of this person, or take it away
    QString factorKind = {}; ///< "totp", "totp-sha256", "card"
    bool removeFactor = false;
    bool setApprovalPolicy = false; ///< read the table of who signs what, and end
    bool setCopyPolicy = false; ///< read for how long copies of papers are kept, and end
    QString trafficLog = {}; ///< tests only: every request and answer, bodies included
    OpenListener phones = {}; ///< for the pages of customers
    QString phoneUrl = {}; ///< where customers reach them, "https://m.bank.example"
    OpenListener partners = {.perMinute = 600};
    bool isRestored = false; ///< the database comes from a backup: start another epoch
    bool newDataKey = false; ///< make the next data key and close every field anew with it
    QString bundleFile = {}; ///< where to write it while serving; empty: print it and end
};

/// Reads the arguments; `--help` and `--version` print and end the program. An Input error names
/// the option that is wrong.
Result<Options> optionsOf(const QStringList& arguments);

} // namespace hui::platform
